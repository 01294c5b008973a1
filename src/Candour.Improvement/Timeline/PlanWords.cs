using System.Globalization;
using static Candour.Improvement.ActionWords;

namespace Candour.Improvement;

internal static class PlanWords
{
    public static IEnumerable<Said> Of(Source one, ProgrammeView view) =>
    [
        new("Code", one.Code),
        new("Kind", Kind(one.Kind)),
        new("Title", one.Title),
        new("Framework", one.Framework),
        new("Inspected from", Day(one.InspectedFrom)),
        new("Inspected to", Day(one.InspectedTo)),
        new("Published", Day(one.Published)),
        new("Received", Day(one.Received)),
        .. one.Judgements.Select(judgement => new Said("Judgements", $"{judgement.Area}: {judgement.Grade}")),
        .. one.Obligations.Select(duty => new Said("Obligations", $"{duty.Reference} {duty.Text}{(duty.Event is null ? "" : $" (from {duty.Event})")}")),
        new("Findings", one.Findings),
        new("Imported from", From(one.Provenance, view)),
    ];

    public static IEnumerable<Said> Of(Recommendation one, ProgrammeView view) =>
    [
        new("Source", Describe.Name(one.Source, view)),
        new("Reference", one.Reference),
        new("Number", one.Number),
        new("Recommendation", one.Text),
        new("Group", one.Group),
        new("Asked of", one.Owner),
        new("Priority", one.IsPriority ? "Yes" : null),
        new("Repeats", one.RepeatOf is { } earlier ? Describe.Name(earlier, view) : null),
        new("Imported from", From(one.Provenance, view)),
    ];

    public static IEnumerable<Said> Of(Plan one, ProgrammeView view) =>
    [
        new("Code", one.Code),
        new("Name", one.Name),
        .. one.Themes.Select(theme => new Said("Themes", theme.Name)),
        .. one.Versions.Select(version => new Said("Versions", Version(version))),
        new("Ended on", Day(one.EndedOn)),
        new("Imported from", From(one.Provenance, view)),
    ];

    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.MonitoringVisit => "Monitoring visit",
        SourceKind.FocusedVisit => "Focused visit",
        SourceKind.AreaSendInspection => "Area SEND inspection",
        SourceKind.PeerChallenge => "Peer challenge",
        SourceKind.ComplaintWorkstream => "Complaint workstream",
        _ => kind.ToString(),
    };

    private static string Version(PlanVersion one) =>
        $"{one.Name}, {one.At.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}, agreed by {one.AgreedBy}{(one.Note is null ? "" : $": {one.Note}")}";
}

using System.Globalization;
using System.Text.RegularExpressions;
using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>What kind of source a part of a document speaks of, and the code by which people would know it: OFSTED-2017, PEER-2018.</summary>
internal static partial class SuggestedSource
{
    private static readonly (SourceKind Kind, Regex Words)[] Named =
    [
        (SourceKind.PeerChallenge, Peers()), (SourceKind.AreaSendInspection, Send()), (SourceKind.MonitoringVisit, Visit()),
        (SourceKind.Inspection, Inspection()), (SourceKind.Direction, Direction()), (SourceKind.Audit, Audit()), (SourceKind.ComplaintWorkstream, Complaints()),
    ];

    public static SourceKind KindOf(InspectionPart one) => one switch
    {
        AreaSendReport => SourceKind.AreaSendInspection,
        FocusedVisitLetter when one.Title.Contains("monitoring", StringComparison.OrdinalIgnoreCase) => SourceKind.MonitoringVisit,
        FocusedVisitLetter => SourceKind.FocusedVisit,
        _ => SourceKind.Inspection,
    };

    public static string CodeOf(InspectionPart one) =>
        Code(one.Framework == "JTAI" ? one.Framework : Prefix(KindOf(one)), (one.Published ?? one.InspectedTo)?.Year);

    /// <summary>Whose recommendations a plan answers, as far as its title says.</summary>
    public static SourceKind KindOf(ActionPlan plan) =>
        Named.Where(one => one.Words.IsMatch(plan.Title)).Select(one => one.Kind).FirstOrDefault(SourceKind.Other);

    /// <summary>By the year that the plan's title names, else that of the paper which it came with.</summary>
    public static string CodeOf(ActionPlan plan, ReadResult draft) => Code(Prefix(KindOf(plan)), YearIn(plan.Title) ?? PaperOf(plan, draft)?.Year);

    private static DateOnly? PaperOf(Part part, ReadResult draft) => draft.Parts
        .Where(one => one.From <= part.From)
        .Select(one => one switch { CommitteeReport report => report.Date, Agenda agenda => agenda.Date, Minutes minutes => minutes.Date, _ => null })
        .LastOrDefault(day => day is not null);

    private static int? YearIn(string title) =>
        Year().Match(title) is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;

    private static string Code(string prefix, int? year) => year is { } known ? string.Create(CultureInfo.InvariantCulture, $"{prefix}-{known}") : prefix;

    private static string Prefix(SourceKind kind) => kind switch
    {
        SourceKind.Inspection => "OFSTED",
        SourceKind.MonitoringVisit => "MV",
        SourceKind.FocusedVisit => "FV",
        SourceKind.AreaSendInspection => "SEND",
        SourceKind.Direction => "DIR",
        SourceKind.PeerChallenge => "PEER",
        SourceKind.Audit => "AUDIT",
        SourceKind.ComplaintWorkstream => "COMPLAINTS",
        _ => "REC",
    };

    [GeneratedRegex(@"\bpeer\b|\bLGA\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Peers();

    [GeneratedRegex(@"\bSEND\b|\bspecial educational needs\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Send();

    [GeneratedRegex(@"\bmonitoring visits?\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Visit();

    [GeneratedRegex(@"\bofsted\b|\binspection\b|\bILACS\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Inspection();

    [GeneratedRegex(@"\bstatutory direction\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Direction();

    [GeneratedRegex(@"\baudit\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Audit();

    [GeneratedRegex(@"\bcomplaints?\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Complaints();

    [GeneratedRegex(@"\b20\d\d\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Year();
}

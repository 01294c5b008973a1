using System.Globalization;
using Candour.Time;
using static Candour.Improvement.ActionWords;

namespace Candour.Improvement;

internal static class ProgrammeWords
{
    public static IEnumerable<Said> Of(Council one) =>
    [
        new("Name", one.Name),
        new("Colour", one.Colour),
        .. one.Closures.Select(day => new Said("Closed on", InWords.Day(day))),
        new("Code of its area", one.AreaCode),
        new("28 clear days of notice", one.NoticeDays is DayUnit.Calendar ? "Calendar days" : "Working days"),
        new("Daily e-mail", one.NoDigest ? "None" : $"From {one.DigestAt.ToString("HH:mm", CultureInfo.InvariantCulture)}"),
        new("Example", one.IsExample ? "Yes" : null),
        new("Clock", one.ClockShift == TimeSpan.Zero ? null : $"{one.ClockShift.ToString("c", CultureInfo.InvariantCulture)} from the real one"),
    ];

    public static IEnumerable<Said> Of(Programme one) =>
    [
        new("Name", one.Name),
        new("Aim", one.Aim),
        new("Aimed for", Day(one.AimedFor)),
        .. one.Claims.Select(claim => new Said("Claims", $"{claim.Name}: {claim.Meaning} Counts as {InWords.Of(claim.Standing)}; {claim.Colour}; {claim.Code}")),
        new("Leads report every", InWords.Days(one.ReportingCycle)),
        new("Open actions of one lead, at most", InWords.Count(one.OpenActionLimit, "action")),
        new("Due in one month for one lead, at most", InWords.Count(one.MonthLimit, "action")),
        new("Due soon", $"{InWords.Days(one.DueSoon)} before"),
        new("Open to the public", one.IsPublic ? "Yes" : "No"),
    ];

    public static IEnumerable<Said> Of(Post one, ProgrammeView view) =>
    [
        new("Title", one.Title),
        new("Directorate", one.Directorate),
        new("Status", one.Status.ToString()),
        .. one.Holders.Select(holding => new Said("Holders", Holder(holding, view))),
        new("Imported from", From(one.Provenance, view)),
    ];

    public static IEnumerable<Said> Of(Person one, ProgrammeView view) =>
        [new("Name", one.Name), new("E-mail", one.Email), new("Imported from", From(one.Provenance, view))];

    public static IEnumerable<Said> Of(ProgrammeEvent one, ProgrammeView view) =>
    [
        new("Event", one.Name),
        new("On", InWords.Day(one.On)),
        new("What it was", one.Label),
        new("Source", one.Source is { } source ? Describe.Name(source, view) : null),
        new("Imported from", From(one.Provenance, view)),
    ];

    public static IEnumerable<Said> Of(ClockRuling one, ProgrammeView view) =>
    [
        new("Clock", one.Rule),
        new("Event", one.Event is { } happened ? Describe.Name(happened, view) : null),
        new("In place of", Day(one.Occurrence)),
        new("Date notified", Day(one.NotifiedDue)),
        new("Met on", Day(one.MetOn)),
        new("Reason", one.Reason),
        new("Decided by", one.By),
    ];

    public static IEnumerable<Said> Of(DocumentImport one) =>
    [
        new("File", one.FileName),
        new("SHA-256", one.Sha256),
        new("Size", InWords.Count(one.Size, "byte")),
        new("Read on", InWords.Day(one.ReadOn)),
        new("State", one.State.ToString()),
        new("Text as read", one.Text),
        new("Corrected", InWords.List(one.Corrected)),
        new("Rows taken", InWords.List(one.Accepted)),
        new("Steps", one.Batches.Count == 0 ? null : InWords.List(one.Batches.Select(step => step.ToString()))),
        new("Draft", $"{InWords.Count(one.Draft.Length, "character")}, {Fingerprint(one.Draft)}"),
    ];

    private static string Holder(Holding one, ProgrammeView view) =>
        $"{Describe.Name(one.Person, view)} from {InWords.Day(one.From)}{(one.To is { } to ? $" to {InWords.Day(to)}" : "")}";

    // A draft is too long for a timeline; its fingerprint tells that it changed.
    private static string Fingerprint(string draft) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(draft)))[..12];
}

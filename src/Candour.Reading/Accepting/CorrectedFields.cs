using Candour.Improvement;
using Candour.Time;

namespace Candour.Reading.Accepting;

/// <summary>The fields of one row as a person wrote them, read back; what cannot be read is a problem of its field.</summary>
internal sealed class CorrectedFields(DraftRow row, IReadOnlyDictionary<string, string> said)
{
    public Problems Problems { get; } = new();

    public string this[string key] => (said.GetValueOrDefault(key) ?? row[key]).ReplaceLineEndings("\n").Trim();

    public string? OrNull(string key) => this[key] is { Length: > 0 } text ? text : null;

    public string Required(string key)
    {
        Problems.Required(this[key], key, "This cannot be left empty.");
        return this[key];
    }

    public List<string> Lines(string key) => [.. this[key].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public DateOnly? Day(string key)
    {
        if (OrNull(key) is not { } written) return null;
        var day = DueDate.Parse(written) is { Milestones: [{ Precision: DatePrecision.Day, Date: { } date }] } ? date : (DateOnly?)null;
        Problems.Unless(day is not null, key, $"“{written}” is not a day. Write it as 7 April 2017.");
        return day;
    }

    public Judgement Judgement(string line, InspectionPart part)
    {
        var colon = line.LastIndexOf(':');
        Problems.Unless(colon > 0 && colon < line.Length - 1, "judgements", $"“{line}” has no grade. Write the area, a colon and the grade.");
        var (area, grade) = colon > 0 ? (line[..colon].Trim(), line[(colon + 1)..].Trim()) : (line, "");
        return new(area, grade, part.Judgements.FirstOrDefault(one => one.Area == area)?.At ?? row.At);
    }

    public RecommendationDraft Recommendation(RecommendationDraft was)
    {
        Problems.Unless(GroupWords.TryRead(this["group"], out var group), "group", "This is none of the groups.");
        return was with { Number = this["number"], Text = Required("text"), Group = group, Owner = OrNull("owner") };
    }

    public ActionDraft Action(ActionDraft was) => was with
    {
        Number = this["number"],
        Text = Required("text"),
        Recommendations = [.. this["recommendations"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Leads = [.. Lines("leads").Select(Lead)],
        Due = this["due"] == row["due"].Trim() ? was.Due : DueDate.Parse(this["due"]).Milestones,
        MonitoredBy = Lines("monitoredBy"),
        Rating = OrNull("rating"),
        Progress = OrNull("progress"),
    };

    public MinutesItem Minute(MinutesItem was) => was with
    {
        Number = this["number"],
        Title = Required("title"),
        Noted = Lines("noted"),
        Resolved = Lines("resolved"),
        Actions = [.. Lines("actions").Select(line => line.Split(MeetingRows.Bar, 3, StringSplitOptions.TrimEntries)).Select(said => new MinutedAction(said[0], Said(said, 1), Said(said, 2)))],
    };

    public LoggedAction Logged(LoggedAction was) =>
        was with { Number = OrNull("number"), Text = Required("text"), Owner = OrNull("owner"), Due = OrNull("due"), Status = OrNull("status"), Group = OrNull("group"), Wrong = Due(was) };

    private string? Due(LoggedAction was)
    {
        if (Papers.Plans.LogErrors.Of(was with { Text = "-", Owner = "-", Due = OrNull("due") }, needsOwner: false) is var (_, what)) Problems.Unless(false, "due", what);
        return null;
    }

    public ProgrammeItem Topic(ProgrammeItem was) => was with
    {
        Topic = Required("topic"),
        Category = OrNull("category"),
        Detail = OrNull("detail"),
        Leads = [.. Lines("leads").Select(Lead)],
        MonitoredBy = Lines("monitoredBy"),
        KeyDecision = OrNull("keyDecision") ?? "No",
    };

    public TermsOfReference Terms(TermsOfReference was) => was with
    {
        Body = OrNull("body"),
        Chair = OrNull("chair"),
        Frequency = OrNull("frequency"),
        Members = Lines("members"),
        Invited = Lines("invited"),
        Aim = OrNull("aim"),
        Role = Lines("role"),
        Objectives = Lines("objectives"),
        StandingItems = Lines("standingItems"),
        Support = OrNull("support"),
        Servicing = OrNull("servicing"),
        Reports = OrNull("reports"),
        Attendance = OrNull("attendance"),
        Declarations = OrNull("declarations"),
        Review = OrNull("review"),
    };

    public List<Attendee> People(string key) =>
        [.. Lines(key).Select(line => line.Split(';', 2, StringSplitOptions.TrimEntries)).Select(said => new Attendee(said[0], Said(said, 1)))];

    private static string? Said(string[] said, int at) => at < said.Length && said[at].Length > 0 ? said[at] : null;

    private static LeadDraft Lead(string line) => line.Split(';', 2, StringSplitOptions.TrimEntries) switch
    {
        [var post, { Length: > 0 } name] => new(name, post.Length > 0 ? post : null),
        [var post, ..] => new(null, post),
        _ => new(null, line),
    };
}

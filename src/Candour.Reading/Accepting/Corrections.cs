using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>A person's corrections of one row, written into the draft.</summary>
public static class Corrections
{
    /// <param name="said">The fields as the person wrote them, by key; a field that is not said stays.</param>
    public static Checked<ReadResult> Apply(ReadResult draft, string path, IReadOnlyDictionary<string, string> said)
    {
        var row = DraftRows.Find(draft, path) ?? throw new ArgumentException($"The draft has no row {path}.", nameof(path));
        var fields = new CorrectedFields(row, said);
        var part = draft.Parts[row.Part];
        var corrected = part switch
        {
            InspectionPart one when row.Kind is RowKind.Source => Source(one, fields),
            InspectionPart one => one with { Recommendations = At(one.Recommendations, row, fields.Recommendation) },
            ActionPlan one when row.Kind is RowKind.Action => one with { Actions = At(one.Actions, row, fields.Action) },
            ActionPlan one => one with { Recommendations = At(one.Recommendations, row, fields.Recommendation) },
            CommitteeReport one => one with { Responses = At(one.Responses, row, was => was with { Recommendation = fields["recommendation"], Text = fields.Required("text") }) },
            WorkProgramme one when row.Kind is RowKind.Topic => one with { Meetings = [.. one.Meetings.Select((meeting, index) => index == row.PlaceAbove() ? meeting with { Items = At(meeting.Items, row, fields.Topic) } : meeting)] },
            WorkProgramme one => one with { Meetings = At(one.Meetings, row, was => was with { When = fields.Required("when") }) },
            TermsOfReference one => fields.Terms(one),
            Agenda one when row.Kind is RowKind.Item => one with { Items = At(one.Items, row, was => was with { Number = fields["number"], Title = fields.Required("title"), Lead = fields.OrNull("lead") }) },
            Agenda one => one with { Body = fields.OrNull("body"), Date = fields.Day("date"), Time = fields.OrNull("time"), Place = fields.OrNull("place") },
            Minutes one when row.Kind is RowKind.Minute => one with { Items = At(one.Items, row, fields.Minute) },
            Minutes one when row.Kind is RowKind.Attendance => one with { Present = fields.People("present"), InAttendance = fields.People("inAttendance"), Apologies = fields.Lines("apologies") },
            Minutes one => one with { Body = fields.OrNull("body"), Date = fields.Day("date"), Started = fields.OrNull("started"), Ended = fields.OrNull("ended") },
            ActionLog one => one with { Actions = At(one.Actions, row, fields.Logged) },
            _ => part,
        };
        return fields.Problems.Or(() => draft with { Parts = [.. draft.Parts.Select((one, index) => index == row.Part ? corrected : one)] });
    }

    /// <summary>The paths of the fields that two states of a row say differently.</summary>
    public static IEnumerable<string> Between(DraftRow before, DraftRow after) =>
        after.Fields.Where(field => before[field.Key] != field.Value).Select(after.PathOf);

    private static Part Source(InspectionPart one, CorrectedFields fields) => one with
    {
        Title = fields.Required("title"),
        Framework = fields.OrNull("framework"),
        InspectedFrom = fields.Day("inspectedFrom"),
        InspectedTo = fields.Day("inspectedTo"),
        Published = fields.Day("published"),
        Judgements = [.. fields.Lines("judgements").Select(line => fields.Judgement(line, one))],
    };

    private static List<T> At<T>(IReadOnlyList<T> all, DraftRow row, Func<T, T> change) =>
        [.. all.Select((one, index) => index == row.Place() ? change(one) : one)];
}

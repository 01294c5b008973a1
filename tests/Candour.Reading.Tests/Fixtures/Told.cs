namespace Candour.Reading.Tests.Fixtures;

/// <summary>A draft of a meeting's paper in plain lines, as a person would check it against the paper.</summary>
internal static class Told
{
    public static string Of(ReadResult read) =>
        string.Join('\n', read.Parts.SelectMany(Lines).Concat(read.Problems.Select(problem => $"problem: {problem.Code}")));

    private static IEnumerable<string> Lines(Part part) => part switch
    {
        Minutes one => Lines(one),
        Agenda one => [$"agenda of {one.Body} on {one.Date:yyyy-MM-dd} at {one.Time ?? "?"}, {one.Place ?? "?"}", .. one.Items.Select(item => $"{item.Number} {item.Title} | {item.Lead ?? "-"} | {item.Pages ?? "-"}")],
        ActionLog one => [$"action log: {one.Title}", .. one.Actions.Select(action => $"{action.Number ?? "-"} {action.Text} | {action.Owner ?? "-"} | {action.Due ?? "-"} | {action.Status ?? "-"} | {action.Group ?? "-"}".Replace('\n', ' '))],
        _ => [part.GetType().Name],
    };

    private static IEnumerable<string> Lines(Minutes one) =>
    [
        $"minutes of {one.Body} on {one.Date:yyyy-MM-dd} from {one.Started ?? "?"} to {one.Ended ?? "?"}",
        .. People("present", one.Present),
        .. People("in attendance", one.InAttendance),
        .. one.Apologies.Select(name => $"  apologies: {name}"),
        .. one.Remarks.Select(remark => $"  remark: {remark}"),
        .. one.Items.SelectMany(Lines),
    ];

    private static IEnumerable<string> Lines(MinutesItem item) =>
    [
        $"{item.Number} {item.Title}".Trim(),
        .. item.Noted.Select(noted => $"  noted: {noted}"),
        .. item.Actions.Select(action => $"  action: {action.Text} | {action.Owner ?? "-"} | {action.Due ?? "-"}"),
        .. item.Resolved.Select(resolved => $"  resolved: {resolved}"),
    ];

    private static IEnumerable<string> People(string how, IReadOnlyList<Attendee> people) =>
        people.Select(one => one.Role is null ? $"  {how}: {one.Name}" : $"  {how}: {one.Name} ({one.Role})");
}

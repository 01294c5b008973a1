using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>A table of those who should have come, with a column that says who did.</summary>
internal sealed partial record AttendanceTable(int Name, IReadOnlyList<int> Roles, int State)
{
    public static AttendanceTable? Read(TableRow row) => Read([.. row.Texts().Select(Markup.Flatten)]);

    public static AttendanceTable? Read(IReadOnlyList<string> headings)
    {
        var texts = headings.ToList();
        var name = texts.FindIndex(text => IsName().IsMatch(text));
        // Under a council's own word for its members the first column names them, where the others say what they are and whether they came.
        if (name < 0 && texts.Count > 2 && texts.Skip(1).Any(text => IsRole().IsMatch(text)) && texts.Skip(1).Any(text => IsState().IsMatch(text))) name = 0;
        // "Present" above the names heads their list, where what they are is headed beside it.
        if (name < 0 && texts.Count > 1 && AttendanceLabel.IsAlone(texts[0]) && texts.Skip(1).All(text => IsRole().IsMatch(text))) name = 0;
        if (name < 0 || texts.Exists(text => text.Length > 30)) return null;
        var roles = Enumerable.Range(0, texts.Count).Where(i => i != name && IsRole().IsMatch(texts[i])).ToList();
        var state = texts.FindIndex(text => IsState().IsMatch(text) || Days.Find(text) is not null);
        if (state == name) state = -1;
        return roles.Count == 0 && state < 0 ? null : new(name, roles, state);
    }

    /// <summary>The list to which the word in the column of states puts somebody.</summary>
    public static AttendanceList ListOf(string state) =>
        Absent().IsMatch(state) ? AttendanceList.Absent : Apologies().IsMatch(state) ? AttendanceList.Apologies : Attending().IsMatch(state) ? AttendanceList.InAttendance : AttendanceList.Present;

    [GeneratedRegex(@"^(names?|members?|attendees?|person|who|invitees?|board members?|name of member)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsName();

    [GeneratedRegex(@"^(roles?|posts?|positions?|titles?|job titles?|organi[sz]ations?|agency|representing|designation|partner|agency ?/ ?organi[sz]ation|role.{1,15})$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsRole();

    [GeneratedRegex(@"^(attendance|attended|attended\?|present\??|status|present/apologies|in attendance|attending)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsState();

    [GeneratedRegex(@"apolog|^(a|ap|apols)\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Apologies();

    [GeneratedRegex(@"attendance|observ|minute|invited|guest", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Attending();

    [GeneratedRegex(@"^(no|n|absent|did not attend|dna|x|✗|-|)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Absent();
}

using System.Text.RegularExpressions;
using Candour.Reading.Papers.Plans;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Minutes taken in a table: the item with what was said, and beside it what is to be done, by whom and by when.</summary>
internal sealed partial record MinutesColumns(int Number, int Title, int Discussion, int Action, int Owner, int Due)
{
    private const int RowsAboveAHeader = 3;
    private const int FewestItems = 3;

    /// <summary>Whether it has a column for what is to be done: no other table of items has.</summary>
    public bool HasActions => Action >= 0 || Owner >= 0;

    /// <summary>The columns of minutes and the row that heads them. A list of actions by the number of their item is none, nor is an agenda.</summary>
    public static (MinutesColumns Columns, int Header)? Find(Table table)
    {
        for (var i = 0; i < Math.Min(RowsAboveAHeader, table.Rows.Count); i++)
        {
            if (Read(table.Rows[i]) is not { } columns) continue;
            var cells = table.Rows.Skip(i + 1).Select(row => row.Texts()).Select(texts => columns.Discussion < texts.Length ? texts[columns.Discussion] : "").ToList();
            return cells.Exists(cell => cell.Any(char.IsLetter)) && (columns.HasActions || columns.IsNamed || cells.Exists(cell => OfThePage().IsMatch(cell))) ? (columns, i) : null;
        }
        return AreUnheaded(table) ? (new(0, -1, 1, table.Rows.Max(row => row.Cells.Count) > 2 ? 2 : -1, -1, -1), -1) : null;
    }

    /// <summary>A number, and beside it a title with what was said below: no heading needs to say so.</summary>
    private static bool AreUnheaded(Table table)
    {
        var rows = table.Rows.Select(row => row.Texts()).Where(texts => !TableText.IsEmpty(texts)).ToList();
        return rows.Count >= FewestItems && rows.TrueForAll(texts => texts.Length is 2 or 3 && PlanColumns.IsActionNumber(texts[0]))
            && rows.Count(texts => texts[1].Split('\n') is [{ Length: > 0 } title, .. { Length: > 0 } said] && title[^1] != '.' && Array.Exists(said, line => line.EndsWith('.'))) * 2 > rows.Count;
    }

    public static MinutesColumns? Read(TableRow row)
    {
        var texts = row.Texts().Select(text => Markup.Flatten(text).Trim(':')).ToArray();
        if (texts.Length is < 2 or > 8 || texts.Any(text => text.Length > 45)) return null;
        int First(Regex words, params int[] taken) => Array.FindIndex(texts, text => words.IsMatch(text) && !taken.Contains(Array.IndexOf(texts, text)));
        var discussion = First(IsDiscussion());
        var item = First(IsItem(), discussion);
        var number = First(IsNumber(), discussion);
        var isNamed = discussion >= 0;
        if (discussion < 0) (discussion, item) = (item, -1);
        if (discussion < 0) return null;
        if (item >= 0 && number < 0) (number, item) = (item, First(IsItem(), discussion, item) is var title and >= 0 ? title : item);
        var (owner, due) = (First(IsOwner()), First(IsDue()));
        var action = First(IsAction(), owner);
        return action < 0 && owner < 0 && number < 0 ? null : new(number, number == item ? -1 : item, discussion, action, owner, due) { IsNamed = isNamed };
    }

    /// <summary>A heading says that the column holds what was said.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>A published page has the agenda's words and the minutes' in one cell.</summary>
    [GeneratedRegex(@"^(Minutes|Decision):$", Patterns.Exact | RegexOptions.Multiline, Patterns.Limit)]
    private static partial Regex OfThePage();

    [GeneratedRegex(@"^(no\.?|item no\.?|ref\.?|#|minute( no\.?| ref)?|agenda no\.?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsNumber();

    [GeneratedRegex(@"^(agenda items?|items?|topic|subject|agenda|title|item title)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsItem();

    [GeneratedRegex(@"^(discussion( points?| summary)?|minutes?|notes|summary|discussion (and|/|&) (decisions?|outcomes?)|key (points|discussion)|(agenda )?item (and|/) discussion|agenda item.{1,20}|summary of discussion|points? (raised|discussed)|detail)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsDiscussion();

    [GeneratedRegex(@"^(decisions? ?(/|and|&) ?actions?|actions? ?(/|and|&) ?decisions?|outcomes?( ?/ ?actions?)?)$|^(agreed )?actions?( points?| required| agreed| and (owner|lead|who))?$|^action ?/ ?(owner|lead|who)$|^actions? \(.{2,15}\)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsAction();

    [GeneratedRegex(@"^(actions? (by|owner|lead|for)|owners?|leads?|who|by whom|responsible|responsibility|lead officer)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsOwner();

    [GeneratedRegex(@"^(deadline|due( date)?|by when|when|timescale|target( date)?|date)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsDue();
}

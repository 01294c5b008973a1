using System.Text.RegularExpressions;
using Candour.Reading.Papers.Meetings;

namespace Candour.Reading.Papers.Plans;

/// <summary>A log that is headed in a council's own words is known by what stands below them: what is to be done in whole phrases, names or posts, days.</summary>
internal static partial class ColumnsByCells
{
    private const int FewestRows = 3;
    private const int RowsThatTell = 60;
    private const int LongestHeading = 40;
    private const int ShortestPhrase = 18;

    public static PlanColumns? Find(Table table)
    {
        var header = table.Rows.Take(FewestRows).ToList().FindIndex(row => row.Texts().Count(text => text.Length > 0) > 2);
        if (header < 0) return null;
        var headings = table.Rows[header].Texts();
        var rows = table.Rows.Skip(header + 1).Take(RowsThatTell).Select(row => row.Texts()).Where(texts => TableText.OnlyText(texts) is null).ToList();
        if (rows.Count < FewestRows || !Array.TrueForAll(headings, IsHeading)) return null;
        var kinds = headings.Select((_, column) => KindOf([.. rows.Where(texts => column < texts.Length && texts[column].Length > 0).Select(texts => texts[column])])).ToList();
        var action = kinds.IndexOf(Column.Action);
        var due = action < 0 ? -1 : kinds.IndexOf(Column.Due, action);
        if (due < 0 || !kinds.Contains(Column.Lead)) return null;
        for (var column = 0; column < kinds.Count; column++)
        {
            if (kinds[column] is Column.Due && column < action) kinds[column] = Column.Raised;
            else if (kinds[column] is Column.Action or null && column > action) kinds[column] = kinds.Contains(Column.Progress) ? null : Column.Progress;
        }
        return new(kinds, header) { Headings = [.. headings.Select(Markup.Flatten)] };
    }

    private static bool IsHeading(string text) => text.Length < LongestHeading && !text.Any(char.IsAsciiDigit) && !OfOthers().IsMatch(text);

    private static Column? KindOf(List<string> cells)
    {
        bool Mostly(Func<string, bool> holds) => cells.Count > 1 && cells.Count(holds) * 5 >= cells.Count * 3;
        if (Mostly(PlanColumns.IsActionNumber)) return Column.Number;
        if (Mostly(cell => cell.Length < LongestHeading && (DueCell.SaysWhen(cell) || Soon().IsMatch(cell)))) return Column.Due;
        if (Mostly(cell => Who.Is(cell) || Who.IsPostInSmallLetters(cell))) return Column.Lead;
        return Mostly(cell => cell.Length >= ShortestPhrase && char.IsUpper(cell[0])) ? Column.Action : null;
    }

    [GeneratedRegex(@"^(asap|as soon as possible|immediate(ly)?|on ?going|tbc|tba|each \w+|(the |by )?(next|\p{Lu}\p{Ll}+) (meeting|board))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Soon();

    /// <summary>Registers of risks and forward plans of decisions have such columns too.</summary>
    [GeneratedRegex(@"\b(risks?|mitigations?|likelihood|decisions?|interests?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OfOthers();
}

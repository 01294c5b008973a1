using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Plans;

/// <summary>Which column of a table holds what, read from its header row.</summary>
internal sealed partial record PlanColumns(IReadOnlyList<Column?> Columns, int HeaderRow)
{
    private const int RowsAboveAHeader = 8;
    private const int RowsThatTell = 60;
    private const int LongestName = 20;

    /// <summary>The words of the headings, to name a column to whoever looks for it.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    public string HeadingOf(Column column) => IndexOf(column) is var at and >= 0 && at < Headings.Count ? Headings[at] : column.ToString();

    public bool Has(Column column) => Columns.Contains(column);

    /// <summary>The columns of a plan: an action, and who does it or by when or how it stands. Null where the table is something else.</summary>
    public static PlanColumns? Find(Table table)
    {
        for (var row = 0; row < Math.Min(table.Rows.Count, RowsAboveAHeader); row++)
            if (Read(table.Rows[row], row) is { } columns) return columns.FittedTo(table).WithNumbers(table).KnownByCells(table);
        for (var row = 0; row < Math.Min(table.Rows.Count, RowsAboveAHeader); row++)
            if (WithoutAction(table, row) is { } columns) return columns.KnownByCells(table);
        return ColumnsByCells.Find(table);
    }

    /// <summary>Who and by when are headed in common words, what is to be done in a council's own: it is the column of whole phrases.</summary>
    private static PlanColumns? WithoutAction(Table table, int header)
    {
        var headings = table.Rows[header].Texts();
        if (headings.Any(text => text.Length > 40) || headings.Any(OfRisks().IsMatch)) return null;
        var columns = headings.Select(ColumnNames.Of).ToList();
        if (columns.Contains(Column.Action) || !columns.Contains(Column.Lead) || !columns.Contains(Column.Due) || !(columns.Contains(Column.Rating) || columns.Contains(Column.Progress))) return null;
        var rows = table.Rows.Skip(header + 1).Take(RowsThatTell).Select(row => row.Texts()).ToList();
        var open = Enumerable.Range(0, columns.Count).Where(i => headings[i].Length > 0 && (columns[i] is null || (columns[i] is Column.Number && i > columns.IndexOf(Column.Number))))
            .Select(i => (At: i, Length: rows.Where(texts => i < texts.Length).Select(texts => texts[i].Length).DefaultIfEmpty().Average())).Where(one => one.Length > LongestName).OrderByDescending(one => one.Length).ToList();
        if (open.Count == 0) return null;
        columns[open[0].At] = Column.Action;
        return new(columns, header) { Headings = [.. headings.Select(Markup.Flatten)] };
    }

    public static PlanColumns? Read(TableRow row, int index)
    {
        var texts = row.Texts();
        if (texts.Length < 2 || texts.Any(text => text.Length > 90 || IsNumber().IsMatch(text) || (Days.Find(text) is not null && Days.Without(text).Length == 0))) return null;
        var columns = texts.Select(ColumnNames.Of).ToList();
        if (!columns.Contains(Column.Action))
        {
            // A plan may call its actions recommendations, or milestones; then that column is the one with the text.
            var instead = columns.IndexOf(Column.Recommendation);
            if (instead < 0) return null;
            columns[instead] = Column.Action;
        }
        // What stands behind an action under words of a council's own is how far it is.
        if (!columns.Contains(Column.Rating) && !columns.Contains(Column.Progress) && columns.FindAll(column => column is null).Count == 1 && columns.IndexOf(null) > columns.IndexOf(Column.Action) && texts[columns.IndexOf(null)].Length > 0
            && columns.Contains(Column.Lead)) columns[columns.IndexOf(null)] = Column.Progress;
        // Before the action "Date" is the day on which it was raised, where another column says by when.
        if (columns.Count(column => column is Column.Due) > 1 && columns.IndexOf(Column.Due) is var first && first < columns.IndexOf(Column.Action) && OnlyDate().IsMatch(texts[first])) columns[first] = Column.Raised;
        var known = columns.Where(column => column is not null and not Column.Other).Distinct().Count();
        var isPlan = known >= 2 && (columns.Contains(Column.Lead) || columns.Contains(Column.Due) || (known >= 3 && columns.Contains(Column.Rating)));
        return isPlan ? new(columns, index) { Headings = [.. texts.Select(Markup.Flatten)] } : null;
    }

    public string Text(string[] texts, Column column)
    {
        var found = Columns.Select((kind, i) => (kind, i)).Where(one => one.kind == column && one.i < texts.Length && texts[one.i].Length > 0)
            .OrderBy(one => column is Column.Rating && one.i < Headings.Count && ColumnNames.IsColourOnly(Headings[one.i])).Select(one => texts[one.i]);
        return column is Column.Progress ? string.Join('\n', found) : found.FirstOrDefault() ?? "";
    }

    public int IndexOf(Column column) => Columns.ToList().IndexOf(column);

    /// <summary>
    /// Numbers often stand in a column without a heading, and a conversion may then move the headings one column to the left.
    /// </summary>
    private PlanColumns FittedTo(Table table)
    {
        if (Has(Column.Number)) return this;
        var rows = table.Rows.Skip(HeaderRow + 1).Select(row => row.Texts()).Where(texts => texts.Count(text => text.Length > 0) > 1).ToList();
        var filled = rows.Count(texts => texts[0].Length > 0);
        if (filled == 0 || rows.Count(texts => IsNumber().IsMatch(texts[0])) < filled * 0.6) return this;
        var widest = rows.Max(texts => texts.Length);
        if (Columns[0] is null) return this with { Columns = [Column.Number, .. Columns.Skip(1)] };
        return Columns[^1] is null ? this with { Columns = [Column.Number, .. Columns.SkipLast(1)], Headings = ["", .. Headings] }
            : widest > Columns.Count ? this with { Columns = [Column.Number, .. Columns], Headings = ["", .. Headings] } : this;
    }

    /// <summary>"Item" may head the subject of each action, and not a number.</summary>
    private PlanColumns WithNumbers(Table table)
    {
        var at = IndexOf(Column.Number);
        var cells = table.Rows.Skip(HeaderRow + 1).Take(RowsThatTell).Select(row => row.Texts()).Where(texts => at >= 0 && at < texts.Length && texts[at].Length > 0 && TableText.OnlyText(texts) is null).Select(texts => texts[at]).ToList();
        return cells.Count > 1 && cells.TrueForAll(cell => !cell.Any(char.IsAsciiDigit)) ? this with { Columns = [.. Columns.Select((column, i) => i == at ? Column.Other : column)] } : this;
    }

    /// <summary>A column under words of a council's own is known by what stands in it: names or posts, or how each action stands.</summary>
    private PlanColumns KnownByCells(Table table)
    {
        if (Has(Column.Lead) && (Has(Column.Rating) || Has(Column.Progress))) return this;
        var rows = table.Rows.Skip(HeaderRow + 1).Take(RowsThatTell).Select(row => row.Texts()).ToList();
        var columns = Columns.ToList();
        bool Mostly(int column, Func<string, bool> holds) =>
            rows.Where(texts => column < texts.Length && texts[column].Length > 0).Select(texts => texts[column]).ToList() is { Count: > 1 } cells && cells.Count(holds) * 5 >= cells.Count * 3;
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is not null) continue;
            if (!columns.Contains(Column.Lead) && Mostly(i, Meetings.Who.Is)) columns[i] = Column.Lead;
            else if (!columns.Contains(Column.Rating) && !columns.Contains(Column.Progress) && i > columns.IndexOf(Column.Action) && Headings.ElementAtOrDefault(i) is { Length: > 0 }) columns[i] = Column.Progress;
        }
        return this with { Columns = columns };
    }

    public static bool IsActionNumber(string text) => IsNumber().IsMatch(text);

    [GeneratedRegex(@"\b(risks?|mitigations?|likelihood|threats?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OfRisks();

    [GeneratedRegex(@"^(date|day|when)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OnlyDate();

    [GeneratedRegex(@"^\s*(?!\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s*$)([A-Z]{1,6}[ ./-]?)?\d{1,5}([./-]\d{1,4}){0,3}[a-z]?[.):]?\s*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex IsNumber();
}

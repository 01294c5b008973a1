using System.Globalization;

namespace Candour.Reading.Papers.Plans;

/// <summary>A board's action log or tracker. The status stays as it was written.</summary>
internal static class ActionLogReader
{
    public static ActionLog Read(PartText part, List<Problem> problems)
    {
        var rows = new PlanRows();
        foreach (var block in part.Blocks)
        {
            if (block.Table is { } table) rows.TakeTable(table);
            else rows.TakeHeading(block);
        }
        problems.AddRange(Numbering.Check(rows.Rows.Where(row => row.Number is not null).Select(row => (row.Number!, row.At.From))));
        problems.AddRange(RatedByColour.Check(rows.Rows.Select((row, at) => (row, row.Number ?? (at + 1).ToString(CultureInfo.InvariantCulture)))));
        return new(part.Title, part.From, part.To, part.Page, PartText.Where(), [.. rows.Rows.Select(Draft)]);
    }

    private static LoggedAction Draft(PlanRow row) => new(
        row.Number, row[Column.Action], OrNull(row[Column.Lead]), OrNull(row[Column.Due]),
        OrNull(row.Rating) ?? OrNull(row[Column.Progress]),
        OrNull(row[Column.Raised]) ?? (row.Groups is [.., var group] ? group.Text : null), row.At);

    private static string? OrNull(string text) => text.Length == 0 ? null : Markup.Flatten(text);
}

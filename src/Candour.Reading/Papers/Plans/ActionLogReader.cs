using System.Globalization;
using Candour.Reading.Papers.Meetings;

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
        var listed = rows.Rows.Count == 0 ? part.Blocks.Where(ListedAction.Is).Select(ListedAction.Read).ToList() : [];
        if (rows.Rows.Count + listed.Count == 0) problems.Add(new("noActions", "A log of actions was found, and no action in it could be read.", part.From));
        problems.AddRange(Numbering.Check(rows.Rows.Where(row => row.Number is not null).Select(row => (row.Number!, row.At.From))));
        problems.AddRange(RatedByColour.Check(rows.Rows.Select((row, at) => (row, row.Number ?? (at + 1).ToString(CultureInfo.InvariantCulture)))));
        List<LoggedAction> actions = [.. rows.Rows.Select(Draft), .. listed];
        problems.AddRange(actions.Where(action => action.Wrong is not null).Select(action => new Problem("rowWrong", action.Wrong!, action.At.From)));
        return new(part.Title, part.From, part.To, part.Page, PartText.Where(), actions);
    }

    private static LoggedAction Draft(PlanRow row)
    {
        var action = Said(row);
        return LogErrors.Of(action, row.Columns.Has(Column.Lead)) is var (column, what) ? action with { Wrong = $"{row.Place ?? $"Line {row.At.From}"}, column “{row.Columns.HeadingOf(column)}”: {what}" } : action;
    }

    private static LoggedAction Said(PlanRow row) => new(
        row.Number, row[Column.Action], OrNull(row[Column.Lead]) ?? OwnerAbove(row), OrNull(row[Column.Due]),
        OrNull(row.Rating) ?? OrNull(row[Column.Progress]),
        OrNull(row[Column.Raised]) ?? (row.Groups is [.., var group] ? group.Text : null), row.At);

    /// <summary>Some logs name the owner once, in a row above all that is theirs.</summary>
    private static string? OwnerAbove(PlanRow row) => row.Groups is [.., var group] && (Who.Is(group.Text) || Who.IsPostInSmallLetters(group.Text)) ? group.Text : null;

    private static string? OrNull(string text) => text.Length == 0 ? null : Markup.Flatten(text);
}

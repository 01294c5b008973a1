using Candour.Reading.Papers.Plans;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The table of actions at the end of minutes: it tells again what the items told, often with more.</summary>
internal static class ActionSummary
{
    public static bool Read(Table table, MinutesItems items)
    {
        if (!items.Any || PlanColumns.Find(table) is null) return false;
        var rows = new PlanRows();
        rows.TakeTable(table);
        foreach (var row in rows.Rows)
        {
            if (row[Column.Action].Length == 0) continue;
            var action = ActionLine.Read(Markup.Flatten(row[Column.Action]), null);
            items.Complete(action with { Owner = OrNull(row[Column.Lead]) ?? action.Owner, Due = OrNull(row[Column.Due]) ?? action.Due }, OrNull(row[Column.Raised]) ?? row.Number);
        }
        return true;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : Markup.Flatten(text);
}

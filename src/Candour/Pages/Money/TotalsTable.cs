using Candour.Improvement;

namespace Candour.Pages.Money;

/// <summary>Sums side by side, with what they come to.</summary>
/// <param name="By">What a row is: a year, a kind, a theme.</param>
public sealed record TotalsTable(string Title, string By, IReadOnlyList<TotalsRow> Rows)
{
    public static TotalsTable ByYear(string title, IEnumerable<MoneyEntry> entries, DateOnly today) =>
        new(title, "Financial year", [.. MoneyView.ByYear(entries).Select(one => new TotalsRow(FinancialYear.Name(one.Year), one.Totals, MoneyWords.Variance(one.Totals, one.Year, today)))]);

    public static TotalsTable Of(string title, string by, IEnumerable<MoneyGroup> groups) =>
        new(title, by, [.. groups.Select(one => new TotalsRow(one.Name, one.Totals, MoneyWords.SoFar(one.Totals)))]);
}

public sealed record TotalsRow(string Name, MoneyTotals Totals, string Words);

using System.Globalization;

namespace Candour.Improvement;

/// <summary>Sums and what they amount to, as a report to a board says them.</summary>
public static class MoneyWords
{
    private const decimal Million = 1_000_000, Thousand = 1_000;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(FundingKind kind) => kind switch
    {
        FundingKind.Growth => "Growth of the budget",
        FundingKind.Reserve => "Reserve, once",
        FundingKind.Grant => "Grant",
        _ => "Within the present budget",
    };

    public static string Of(MoneyStage stage) => stage.ToString();

    /// <summary>£5.2m, £940k, £870; below nothing −£12k</summary>
    /// <remarks>Rounded half up.</remarks>
    public static string Short(decimal sum) => Signed(sum, Math.Abs(sum) switch
    {
        >= Million - 500 and var one => $"£{Rounded(one / Million, 2)}m",
        >= Thousand and var one => $"£{Rounded(one / Thousand, 0)}k",
        var one => $"£{Rounded(one, 0)}",
    });

    /// <summary>£1,900,000, and £12.50 with its pence</summary>
    public static string Exact(decimal sum) => Signed(sum, $"£{Math.Abs(sum).ToString(sum == decimal.Truncate(sum) ? "#,0" : "#,0.00", English)}");

    /// <summary>What has become of a year's plan: what was spent beside what was planned and beside how much of the year has gone.</summary>
    public static string Variance(MoneyTotals totals, int year, DateOnly today) =>
        today > FinancialYear.Ends(year) ? Over(totals)
        : today < FinancialYear.Begins(year) ? $"Begins on {InWords.Day(FinancialYear.Begins(year))}."
        : $"{Share(totals)} With {FinancialYear.Gone(year, today)} % of the year gone, {Left(totals)}.";

    /// <summary>What has become of a plan so far, whatever its years.</summary>
    public static string SoFar(MoneyTotals totals) => $"{Share(totals)} {char.ToUpperInvariant(Left(totals)[0])}{Left(totals)[1..]}.";

    public static string Sentence(MoneyView money) => money.Entries.Count == 0 ? "No money has been entered yet." : SoFar(money.All);

    private static string Over(MoneyTotals totals) => totals switch
    {
        { Planned: 0, Spent: 0 } => "Nothing was planned or spent.",
        { Planned: 0 } => $"{Short(totals.Spent)} was spent and nothing planned.",
        { Variance: 0 } => "Spent as planned.",
        { Variance: > 0 } => $"{Short(totals.Variance)} ({Percent(totals.Variance, totals.Planned)} %) more was spent than planned.",
        _ => $"{Short(-totals.Variance)} ({Percent(-totals.Variance, totals.Planned)} %) less was spent than planned.",
    };

    private static string Share(MoneyTotals totals) => totals.Planned == 0
        ? totals.Spent == 0 ? "Nothing is planned or spent." : $"{Short(totals.Spent)} is spent and nothing planned."
        : $"{Short(totals.Spent)} of {Short(totals.Planned)} is spent ({Percent(totals.Spent, totals.Planned)} %).";

    private static string Left(MoneyTotals totals) => totals.Free switch
    {
        0 => "nothing is left to commit",
        > 0 => $"{Short(totals.Free)} is not committed",
        _ => $"{Short(-totals.Free)} more is committed than planned",
    };

    private static string Percent(decimal part, decimal whole) => Rounded(100 * part / whole, 0);

    private static string Rounded(decimal sum, int places) => Math.Round(sum, places, MidpointRounding.AwayFromZero).ToString(places == 0 ? "#,0" : "#,0.##", English);

    private static string Signed(decimal sum, string words) => sum < 0 ? $"−{words}" : words;
}

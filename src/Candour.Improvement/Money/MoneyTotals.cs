namespace Candour.Improvement;

/// <summary>What was planned, committed and spent, of some entries.</summary>
public sealed record MoneyTotals(decimal Planned, decimal Committed, decimal Spent)
{
    public static MoneyTotals Of(IEnumerable<MoneyEntry> entries)
    {
        var by = entries.GroupBy(one => one.Stage).ToDictionary(one => one.Key, one => one.Sum(entry => entry.Amount));
        return new(by.GetValueOrDefault(MoneyStage.Planned), by.GetValueOrDefault(MoneyStage.Committed), by.GetValueOrDefault(MoneyStage.Spent));
    }

    /// <summary>More spent than planned is above 0.</summary>
    public decimal Variance => Spent - Planned;

    /// <summary>What of the plan is neither paid nor promised to anybody.</summary>
    public decimal Free => Planned - Math.Max(Committed, Spent);
}

/// <summary>The totals of a part of the programme's money, under its name.</summary>
public sealed record MoneyGroup(string Name, MoneyTotals Totals);

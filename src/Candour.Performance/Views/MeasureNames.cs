namespace Candour.Performance;

/// <summary>What people call a measure's unit, its frequency and the way it is better.</summary>
public static class MeasureNames
{
    public static string Of(FigureUnit unit) => unit switch
    {
        FigureUnit.Percent => "Per cent",
        FigureUnit.Ratio => "Average: one number over another",
        FigureUnit.Per10000 => "Rate per 10,000",
        _ => $"{unit}",
    };

    public static string Of(MeasureFrequency frequency) => frequency is MeasureFrequency.HalfYearly ? "Half-yearly" : $"{frequency}";

    public static string Of(Polarity better) => better switch
    {
        Polarity.Higher => "Higher is better",
        Polarity.Lower => "Lower is better",
        _ => "Neither way is better",
    };

    public static string Of(MeasureRank rank) => rank switch
    {
        MeasureRank.Concern => "Special cause, concern",
        MeasureRank.MissesTarget => "Misses its target",
        MeasureRank.Stale => "Stale",
        _ => "The rest",
    };
}

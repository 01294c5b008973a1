namespace Candour.Performance;

/// <summary>What a figure is counted in.</summary>
public enum FigureUnit { Number, Percent, Per10000, Ratio, Days, Weeks }

/// <summary>How a figure is made of what was counted.</summary>
public static class FigureUnits
{
    /// <summary>Whether it is worked out from a numerator and a denominator.</summary>
    public static bool Divides(this FigureUnit unit) => unit is FigureUnit.Percent or FigureUnit.Ratio or FigureUnit.Per10000;

    internal static decimal Factor(this FigureUnit unit) => unit switch { FigureUnit.Percent => 100, FigureUnit.Per10000 => 10000, _ => 1 };
}

using System.Globalization;

namespace Candour.Performance;

/// <summary>Numbers as files have them: as many of four decimals as there are, half rounded up.</summary>
public static class PlainNumber
{
    public static string Plain(this decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}

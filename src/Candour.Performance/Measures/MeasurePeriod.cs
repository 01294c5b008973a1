using System.Globalization;
using System.Runtime.InteropServices;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>The days that a figure is about, both ends included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeasurePeriod(DateOnly From, DateOnly To)
{
    /// <summary>October 2018; July to September 2018; April 2017 to March 2018; 30 September 2018; 3 September to 7 October 2018</summary>
    public string Words => From == To ? InWords.Day(To)
        : !IsWholeMonths ? $"{Day(From, withYear: From.Year != To.Year)} to {InWords.Day(To)}"
        : (From.Year, From.Month) == (To.Year, To.Month) ? InWords.Month(To)
        : From.Year == To.Year ? $"{From.ToString("MMMM", English)} to {InWords.Month(To)}"
        : $"{InWords.Month(From)} to {InWords.Month(To)}";

    /// <summary>How a sentence says when: in October 2018, on 30 September 2018, from July to September 2018.</summary>
    public string When => From == To ? $"on {Words}" : IsWholeMonths && (From.Year, From.Month) == (To.Year, To.Month) ? $"in {Words}" : $"from {Words}";

    private static CultureInfo English => CultureInfo.GetCultureInfo("en-GB");

    private bool IsWholeMonths => From.Day == 1 && To.AddDays(1).Day == 1;

    private static string Day(DateOnly day, bool withYear) => day.ToString(withYear ? "d MMMM yyyy" : "d MMMM", English);
}

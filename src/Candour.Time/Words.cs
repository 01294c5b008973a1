using System.Globalization;

namespace Candour.Time;

internal static class Words
{
    /// <summary>A day as a letter writes it: 7 April 2017.</summary>
    public static string Said(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Candour.Practice.Duck;

/// <summary>Words of our own as they stand in a statement. What somebody types is a parameter.</summary>
internal static class Sql
{
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DATE '{day:yyyy-MM-dd}'");

    /// <summary>With numbers as SQL writes them.</summary>
    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a column that somebody else gave it.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

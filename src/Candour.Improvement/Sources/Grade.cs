namespace Candour.Improvement;

/// <summary>The grades that inspectorates give, from worst to best.</summary>
public static class Grade
{
    private static readonly string[] Worst = ["inadequate", "requires improvement", "good", "outstanding"];

    /// <summary>Its place from worst to best; null for words that are no grade.</summary>
    public static int? PlaceOf(string words) =>
        Array.FindIndex(Worst, grade => words.Trim().StartsWith(grade, StringComparison.OrdinalIgnoreCase)) is var place and >= 0 ? place : null;

    /// <summary>The grade that an aim names: "Good by summer 2019" names good.</summary>
    public static string? NamedIn(string aim) => Array.FindLast(Worst, grade => aim.Contains(grade, StringComparison.OrdinalIgnoreCase));
}

namespace Candour.Assurance;

/// <summary>Numbers that are given one after another and never again.</summary>
internal static class Numbering
{
    /// <summary>V-5 after V-4.</summary>
    public static string Next(string letter, IEnumerable<string> taken) =>
        $"{letter}-{taken.Select(one => int.TryParse(one.AsSpan(letter.Length + 1), out var number) ? number : 0).DefaultIfEmpty().Max() + 1}";
}

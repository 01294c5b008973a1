namespace Candour.Time.DueDates;

/// <summary>Finds the phrases of a text that say when, from left to right; where two begin together, the first in the list of forms holds.</summary>
internal static class PhraseFinder
{
    private static readonly Form[] Forms =
        [.. DayForms.All, .. QuarterForms.All, .. SeasonForms.All, .. MonthForms.All, .. YearForms.All, .. WordForms.All];

    public static List<Phrase> In(string text)
    {
        var found = new List<Phrase>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!BeginsWord(text, i) || At(text, i) is not { } phrase) continue;
            found.Add(phrase);
            i = phrase.End - 1;
        }
        return found;
    }

    private static Phrase? At(string text, int start)
    {
        foreach (var form in Forms)
            if (form.At(text, start) is { } phrase) return phrase;
        return null;
    }

    private static bool BeginsWord(string text, int i) =>
        char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
}

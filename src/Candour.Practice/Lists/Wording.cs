using System.Text;

namespace Candour.Practice;

/// <summary>Headings and codes as they are compared: what people write differently without meaning anything by it is left out.</summary>
internal static class Wording
{
    /// <summary>Small letters and digits only, without "(Y/N)".</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var one in text.Replace("(Y/N)", "", StringComparison.OrdinalIgnoreCase))
            if (char.IsLetterOrDigit(one)) plain.Append(char.ToLowerInvariant(one));
        return plain.ToString();
    }
}

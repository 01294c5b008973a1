using System.Globalization;
using System.Text;

namespace Candour.Improvement;

/// <summary>Names for records that last and fit into an address.</summary>
public static class Reference
{
    /// <summary>CSIP-7; CSIP-7-2 where the plan uses 7 twice; the next free number where it gives none.</summary>
    /// <param name="code">The plan's or source's code.</param>
    /// <param name="taken">All references in use; upper and lower case are one.</param>
    public static string For(string code, string number, IReadOnlySet<string> taken)
    {
        var clean = Clean(number);
        if (clean.Length == 0) return FirstFree(count => $"{code}-{count}", taken);
        var plain = $"{code}-{clean}";
        return taken.Contains(plain) ? FirstFree(count => $"{plain}-{count}", taken, from: 2) : plain;
    }

    /// <summary>A short code from a title's capitals and figures: "Ofsted report 2017" gives OR2017, and OR2017-2 where that is taken.</summary>
    public static string CodeFor(string title, IReadOnlySet<string> taken)
    {
        var words = title.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0);
        var code = string.Concat(words.Select(word => char.IsAsciiDigit(word[0]) ? word : word[..1].ToUpperInvariant()));
        if (code.Length == 0) code = "S";
        return taken.Contains(code) ? FirstFree(count => $"{code}-{count}", taken, from: 2) : code;
    }

    /// <summary>Letters, figures and hyphens, starting with a letter.</summary>
    public static bool IsCode(string code) =>
        code.Length is > 0 and <= 20 && char.IsAsciiLetter(code[0]) && code.All(one => char.IsAsciiLetterOrDigit(one) || one == '-');

    private static string FirstFree(Func<string, string> name, IReadOnlySet<string> taken, int from = 1)
    {
        for (var count = from; ; count++)
            if (name(count.ToString(CultureInfo.InvariantCulture)) is var free && !taken.Contains(free)) return free;
    }

    private static string Clean(string number)
    {
        var clean = new StringBuilder();
        foreach (var one in number)
        {
            if (char.IsAsciiLetterOrDigit(one) || (one == '.' && clean.Length > 0)) clean.Append(one);
            else if (clean.Length > 0 && clean[^1] != '-') clean.Append('-');
        }
        return clean.ToString().Trim('-', '.');
    }
}

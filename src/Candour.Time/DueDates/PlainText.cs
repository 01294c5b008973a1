using System.Text;

namespace Candour.Time.DueDates;

/// <summary>What was written, with every dash and quote in its plain form and every run of spaces as one; and the way back to the words themselves.</summary>
internal sealed class PlainText
{
    private readonly string _written;
    private readonly List<int> _places = [];

    public PlainText(string written)
    {
        _written = written;
        var plain = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (Plain(written[i]) is var c && char.IsWhiteSpace(c) && plain is [.., ' ' or '\n'])
            {
                if (c == '\n') plain[^1] = '\n';
                continue;
            }
            plain.Append(c);
            _places.Add(i);
        }
        _places.Add(written.Length);
        Text = plain.ToString();
    }

    public string Text { get; }

    /// <summary>The words as written that lie between two places of the plain text, without what only parts them from others.</summary>
    public string Written(int start, int end)
    {
        var words = _written.AsSpan(_places[start].._places[end]).Trim(" \t\r\n\u00A0,;/|-\u2013\u2014\u2022\u00B7");
        foreach (var joiner in (ReadOnlySpan<string>)["and then ", "and ", "then ", "& "])
            if (words.StartsWith(joiner, StringComparison.OrdinalIgnoreCase)) return words[joiner.Length..].ToString();
        return words.ToString();
    }

    private static char Plain(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u2018' or '\u2019' or '`' or '\u00B4' => '\'',
        '\n' => '\n',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}

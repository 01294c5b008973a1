namespace Candour.GovUk;

/// <summary>The room for a drawing. Each is drawn twice, for a desk and for a phone, so that its text is never smaller than the text around it; the style shows the one that fits.</summary>
internal sealed record Frame(double Width, bool IsNarrow)
{
    private const int LineHeight = 17;

    public static Frame Wide { get; } = new(560, false);

    public static Frame Narrow { get; } = new(240, true);

    /// <summary>Where the drawing begins beside its rows' labels; on a phone they stand above.</summary>
    public double PlotStart => IsNarrow ? 12 : 216;

    /// <summary>What the rows' labels add to a row's height.</summary>
    public double LabelSpace(IEnumerable<string> labels) => IsNarrow ? labels.Select(label => Lines(label).Count).DefaultIfEmpty().Max() * LineHeight : 0;

    /// <summary>Writes a row's label, given the middle of the row's line.</summary>
    public void WriteLabel(HtmlWriter html, string text, double middle)
    {
        var lines = Lines(text);
        var y = IsNarrow ? middle - 17 - (LineHeight * (lines.Count - 1)) : middle + 5 - (LineHeight / 2.0 * (lines.Count - 1));
        for (var i = 0; i < lines.Count; i++) html.Write($"""<text x="0" y="{y + (i * LineHeight)}">{lines[i]}<title>{text}</title></text>""");
    }

    private IReadOnlyList<string> Lines(string text) => Labels.Wrap(text, IsNarrow ? 32 : 29, 2);
}

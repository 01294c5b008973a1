using Microsoft.AspNetCore.Html;

namespace Candour.GovUk;

/// <summary>A drawing made on the server, with its message, its source, and the same numbers as a table.</summary>
public abstract record Chart : Component
{
    /// <summary>The message, in a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown, where and when.</summary>
    public string? Subtitle { get; init; }

    public string? Source { get; init; }

    public int HeadingLevel { get; init; } = 2;

    /// <summary>For those who do not see the drawing; made from the data unless said.</summary>
    public string? Label { get; init; }

    private protected abstract double HeightIn(Frame frame);

    private protected abstract string Describe();

    private protected abstract void WriteDrawing(HtmlWriter html, Frame frame);

    private protected abstract Table AsTable();

    private protected virtual void WriteKey(HtmlWriter html)
    {
    }

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<figure class="chart{More}"{Attributes}><figcaption><h{HeadingLevel} class="govuk-heading-m">{Title}</h{HeadingLevel}>""");
        if (Subtitle is { Length: > 0 } || Source is { Length: > 0 }) html.Write($"""<p class="sub">{string.Join(". ", Sentences())}</p>""");
        WriteKey(html);
        html.Write($"</figcaption>");
        var label = Label ?? $"{Describe()} The table gives the same numbers.";
        WriteSvg(html, Frame.Wide, "chart__wide", label);
        WriteSvg(html, Frame.Narrow, "chart__narrow", label);
        var table = AsTable() with { Caption = Title, CaptionClasses = "govuk-visually-hidden" };
        html.Write($"""{new Details { Summary = "Show as a table", Text = Content.Of(inner => inner.Write($"""<div class="table-scroll" role="group" aria-label="{Title}" tabindex="0">{table}</div>""")) }}</figure>""");
    }

    private void WriteSvg(HtmlWriter html, Frame frame, string classes, string label)
    {
        html.Write($"""<svg class="{classes}" viewBox="0 0 {frame.Width} {HeightIn(frame)}" role="img" aria-label="{label}">""");
        WriteDrawing(html, frame);
        html.Write($"</svg>");
    }

    /// <summary>The drawing for a desk under its title, with what it shows and where it comes from.</summary>
    internal void WriteAsFile(HtmlWriter html, HtmlString style)
    {
        const int Line = 20, Margin = 16;
        var lines = Labels.Wrap(Title, 62, 3);
        var notes = Sentences().SelectMany(one => Labels.Wrap($"{one}.", 84, 4)).ToList();
        var (frame, head) = (Frame.Wide, Margin + (lines.Count * 24));
        var height = head + HeightIn(frame) + (notes.Count * Line) + (2 * Margin);
        html.Write($"""<svg xmlns="http://www.w3.org/2000/svg" width="{frame.Width + (2 * Margin)}" height="{height}" viewBox="{-Margin} 0 {frame.Width + (2 * Margin)} {height}" role="img" aria-label="{Title}"><style>{style}</style><rect fill="#fff" x="{-Margin}" width="{frame.Width + (2 * Margin)}" height="{height}"/>""");
        for (var i = 0; i < lines.Count; i++) html.Write($"""<text class="heading" x="0" y="{Margin + 12 + (i * 24)}">{lines[i]}</text>""");
        html.Write($"""<g transform="translate(0 {head})">""");
        WriteDrawing(html, frame);
        html.Write($"</g>");
        for (var i = 0; i < notes.Count; i++) html.Write($"""<text class="soft" x="0" y="{head + HeightIn(frame) + Margin + (i * Line)}">{notes[i]}</text>""");
        html.Write($"</svg>");
    }

    private IEnumerable<string> Sentences() =>
        new[] { Subtitle?.TrimEnd('.'), Source is { Length: > 0 } ? $"Source: {Source.TrimEnd('.')}" : null }.OfType<string>();
}

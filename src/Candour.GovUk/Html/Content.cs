using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Candour.GovUk;

/// <summary>What stands inside an element: text, which is encoded, or markup that its maker vouches for.</summary>
public readonly struct Content
{
    private readonly string? _text;
    private readonly IHtmlContent? _html;

    private Content(string? text, IHtmlContent? html) => (_text, _html) = (text, html);

    public static implicit operator Content(string? text) => new(text, null);

    public static implicit operator Content(Component? component) => new(null, component);

    public static implicit operator Content(HtmlString? html) => new(null, html);

    public static Content Of(IHtmlContent? html) => new(null, html);

    /// <summary>Content that a page's own code writes when its turn comes.</summary>
    public static Content Of(Action<HtmlWriter> write) => new(null, new Written(write));

    public bool IsEmpty => _html is null && string.IsNullOrEmpty(_text);

    public bool IsHtml => _html is not null;

    public Content Or(string fallback) => IsEmpty ? fallback : this;

    internal void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (_html is not null) _html.WriteTo(writer, encoder);
        else if (!string.IsNullOrEmpty(_text)) encoder.Encode(writer, _text);
    }

    private sealed class Written(Action<HtmlWriter> write) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => write(new(writer, encoder));
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Candour.GovUk;

/// <summary>Writes markup straight to the response. What stands in the source is written as it is; every value in a hole is encoded.</summary>
/// <remarks>Only an interpolated string can be written, so a string from elsewhere can never pass as markup.</remarks>
public readonly struct HtmlWriter(TextWriter writer, HtmlEncoder encoder)
{
    internal TextWriter Writer => writer;

    internal HtmlEncoder Encoder => encoder;

    /// <summary>The handler has written already when this is called.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler takes the writer from the instance.")]
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) => _ = markup;
}

[InterpolatedStringHandler]
public readonly ref struct Markup
{
    private readonly TextWriter _writer;
    private readonly HtmlEncoder _encoder;

    public Markup(int literalLength, int formattedCount, HtmlWriter html)
    {
        _ = literalLength + formattedCount;
        _writer = html.Writer;
        _encoder = html.Encoder;
    }

    public void AppendLiteral(string value) => _writer.Write(value);

    public void AppendFormatted(string? value)
    {
        if (!string.IsNullOrEmpty(value)) _encoder.Encode(_writer, value);
    }

    [OverloadResolutionPriority(1)]
    public void AppendFormatted(IHtmlContent? value) => value?.WriteTo(_writer, _encoder);

    public void AppendFormatted(Content value) => value.WriteTo(_writer, _encoder);

    public void AppendFormatted(int value) => AppendNumber(value, default);

    /// <summary>Two decimals are finer than a screen; the point is a point in every culture.</summary>
    public void AppendFormatted(double value) => AppendNumber(value, "0.##");

    /// <summary><c> name="value"</c> with its leading space, or nothing where there is no value.</summary>
    public void AppendFormatted(Attr attribute)
    {
        if (attribute.Value is null) return;
        _writer.Write(' ');
        _writer.Write(attribute.Name);
        if (attribute.IsFlag) return;
        _writer.Write("=\"");
        AppendFormatted(attribute.Value);
        _writer.Write('"');
    }

    public void AppendFormatted(MoreClasses more)
    {
        if (string.IsNullOrEmpty(more.Classes)) return;
        _writer.Write(' ');
        _encoder.Encode(_writer, more.Classes);
    }

    public void AppendFormatted(Attributes? attributes)
    {
        if (attributes is null) return;
        foreach (var (name, value) in attributes)
        {
            _writer.Write(' ');
            _encoder.Encode(_writer, name);
            if (value is null) continue;
            _writer.Write("=\"");
            AppendFormatted(value);
            _writer.Write('"');
        }
    }

    private void AppendNumber<T>(T value, ReadOnlySpan<char> format) where T : ISpanFormattable
    {
        Span<char> digits = stackalloc char[32];
        value.TryFormat(digits, out var length, format, CultureInfo.InvariantCulture);
        _writer.Write(digits[..length]);
    }
}

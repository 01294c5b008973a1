using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Candour.GovUk;

/// <summary>A component of the design system: its options are its properties, named as the macro options of govuk-frontend.</summary>
public abstract record Component : IHtmlContent
{
    public string? Classes { get; init; }

    public Attributes? Attributes { get; init; }

    protected abstract void Write(HtmlWriter html);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Write(new(writer, encoder));

    private protected MoreClasses More => new(Classes);

    private protected static MoreClasses And(string? classes) => new(classes);

    private protected static string? When(bool condition, string text) => condition ? text : null;

    private protected static Attr Attr(string name, string? value) => new(name, string.IsNullOrEmpty(value) ? null : value);

    private protected static Attr Flag(string name, bool isSet) => new(name, isSet ? "" : null, IsFlag: true);

    private protected static Attr Bool(string name, bool? value) => new(name, value switch { true => "true", false => "false", null => null });
}

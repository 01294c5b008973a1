using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

/// <summary>A tag that stands for a component. Attributes that the tag does not know, such as <c>data-…</c>, go to the component's element.</summary>
public abstract class ComponentTagHelper : TagHelper
{
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    [ViewContext, HtmlAttributeNotBound] public ViewContext ViewContext { get; set; } = null!;

    private protected static void Write(TagHelperOutput output, IHtmlContent component)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(component);
    }

    private protected static async Task<Content> ChildContentAsync(TagHelperOutput output)
    {
        var child = await output.GetChildContentAsync();
        return child.IsEmptyOrWhiteSpace ? default : Content.Of(child);
    }

    private protected static Attributes? Rest(TagHelperOutput output)
    {
        if (output.Attributes.Count == 0) return null;
        var rest = new Attributes();
        foreach (var attribute in output.Attributes)
            rest[attribute.Name] = attribute.ValueStyle is HtmlAttributeValueStyle.Minimized ? null : Text(attribute.Value);
        return rest;
    }

    /// <summary>An attribute written out in a page comes as markup already: it is decoded, because the component encodes it.</summary>
    private static string? Text(object? value)
    {
        if (value is not IHtmlContent html) return value?.ToString();
        using var writer = new StringWriter();
        html.WriteTo(writer, NullHtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }

    /// <summary>The list into which a tag's children put themselves.</summary>
    private protected static List<T> Gather<T>(TagHelperContext context)
    {
        var gathered = new List<T>();
        context.Items[typeof(T)] = gathered;
        return gathered;
    }

    private protected static void Give<T>(TagHelperContext context, TagHelperOutput output, T child)
    {
        if (context.Items.TryGetValue(typeof(T), out var list)) ((List<T>)list).Add(child);
        output.SuppressOutput();
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace Candour.GovUk.Tests;

internal static partial class Dom
{
    public static string Html(this IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public static IElement Element(this IHtmlContent content) => Parse(content.Html()).FirstElementChild!;

    public static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    /// <summary>A form in which two pieces of markup that a browser shows alike are written alike: attributes in order, white space as it is seen.</summary>
    public static string Normalised(string html)
    {
        var text = new StringBuilder();
        foreach (var child in Parse(html).ChildNodes) Append(text, child, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, INode node, int depth)
    {
        if (node is IText words)
        {
            var seen = node.ParentElement?.LocalName == "textarea" ? words.Data : Seen(words);
            if (seen.Length > 0) text.Append(' ', depth).Append('|').Append(seen).AppendLine("|");
        }
        else if (node is IElement element)
        {
            text.Append(' ', depth).Append(element.LocalName);
            foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
                text.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Name == "class" ? Space().Replace(attribute.Value, " ").Trim() : attribute.Value).Append('"');
            text.AppendLine();
            foreach (var child in node.ChildNodes) Append(text, child, depth + 1);
        }
    }

    private static string Seen(IText words)
    {
        var seen = Space().Replace(words.Data, " ");
        if (!IsInline(words.PreviousSibling)) seen = seen.TrimStart();
        if (!IsInline(words.NextSibling)) seen = seen.TrimEnd();
        return seen;
    }

    private static bool IsInline(INode? node) => node is IElement { LocalName: "a" or "span" or "strong" or "b" or "em" or "time" };

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}

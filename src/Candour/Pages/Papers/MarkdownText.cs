using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Candour.Pages.Papers;

/// <summary>What authors write, as the page shows it. Nothing of it is taken as markup: HTML is shown as the letters that it is, and a link leads to the web or to a mailbox.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <param name="level">Of the heading that the text stands under; its own headings come below that.</param>
    public static IHtmlContent Html(string text, int level)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var block in document.Descendants()) Dress(block, level);
        foreach (var link in document.Descendants<LinkInline>().Where(one => one.IsImage || !IsAllowed(one.Url)).ToList()) Unlink(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(one => !one.IsEmail && !IsAllowed(one.Url)).ToList()) link.ReplaceBy(new LiteralInline(link.Url));
        return new HtmlString(document.ToHtml(Pipeline));
    }

    private static void Dress(MarkdownObject one, int level)
    {
        switch (one)
        {
            case HeadingBlock heading:
                heading.Level = Math.Min(heading.Level + level, 6);
                heading.GetAttributes().AddClass("govuk-heading-s");
                break;
            case ParagraphBlock paragraph:
                paragraph.GetAttributes().AddClass("govuk-body");
                break;
            case ListBlock list:
                list.GetAttributes().AddClass(list.IsOrdered ? "govuk-list govuk-list--number" : "govuk-list govuk-list--bullet");
                break;
            case LinkInline or AutolinkInline:
                one.GetAttributes().AddClass("govuk-link");
                break;
            case Table table:
                Dress(table);
                break;
        }
    }

    /// <summary>What the author sets to the right is figures; an alignment of the page's own would be a style in the page.</summary>
    private static void Dress(Table table)
    {
        var figures = table.ColumnDefinitions.Select(one => one.Alignment is TableColumnAlign.Right).ToList();
        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
        table.GetAttributes().AddClass("govuk-table");
        foreach (var row in table.OfType<TableRow>())
        {
            row.GetAttributes().AddClass("govuk-table__row");
            var kind = row.IsHeader ? "govuk-table__header" : "govuk-table__cell";
            for (var place = 0; place < row.Count; place++)
            {
                row[place].GetAttributes().AddClass(kind);
                if (row.IsHeader) row[place].GetAttributes().AddProperty("scope", "col");
                if (place < figures.Count && figures[place]) row[place].GetAttributes().AddClass($"{kind}--numeric");
            }
        }
    }

    /// <summary>Leaves a link's words and takes its address away.</summary>
    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }
        link.Remove();
    }

    private static bool IsAllowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
}

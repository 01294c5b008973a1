using System.Globalization;

namespace Candour.GovUk;

/// <summary>Links to the other pages of a list: the first, the last, this one and its neighbours.</summary>
internal static class Pages
{
    public static void Write(HtmlWriter html, ListQuery query, int total)
    {
        var last = query.LastPage(total);
        if (last > 1) html.Write($"{Of(query, last)}");
        if (total > ListQuery.DefaultSize) WriteSizes(html, query);
    }

    public static Pagination Of(ListQuery query, int last) => new()
    {
        Previous = query.Page > 1 ? new() { Href = query.PageHref(query.Page - 1) } : null,
        Next = query.Page < last ? new() { Href = query.PageHref(query.Page + 1) } : null,
        Items = [.. Shown(query.Page, last).Select(page => page is null ? new PaginationItem { Ellipsis = true } : Item(query, page.Value))],
    };

    /// <summary>The pages that are shown; null stands for those left out between them. A gap of one page shows the page.</summary>
    public static IEnumerable<int?> Shown(int page, int last)
    {
        var before = 0;
        foreach (var shown in new[] { 1, page - 1, page, page + 1, last }.Where(n => n >= 1 && n <= last).Distinct().Order())
        {
            if (shown - before == 2) yield return before + 1;
            else if (shown - before > 2) yield return null;
            yield return shown;
            before = shown;
        }
    }

    private static PaginationItem Item(ListQuery query, int page) => new()
    {
        Number = page.ToString(CultureInfo.InvariantCulture),
        Href = query.PageHref(page),
        Current = page == query.Page,
    };

    private static void WriteSizes(HtmlWriter html, ListQuery query)
    {
        html.Write($"""<p class="govuk-body sizes no-print">Rows on a page:""");
        foreach (var size in ListQuery.PageSizes)
        {
            if (size == query.PageSize) html.Write($" <b>{size}</b>");
            else html.Write($""" <a class="govuk-link govuk-link--no-visited-state" href="{query.SizeHref(size)}">{size}</a>""");
        }
        html.Write($"</p>");
    }
}

namespace Candour.GovUk;

/// <summary>The form that narrows a list. It is a plain GET form, so it works without scripts and its state is the URL.</summary>
internal static class FilterPanel
{
    public static void Write(HtmlWriter html, ListQuery query, IReadOnlyList<Filter> filters)
    {
        html.Write($"""<details class="filter"><summary>Filter</summary><form method="get" action="{query.Path}" novalidate>""");
        foreach (var (key, value) in query.Besides(filters.Select(filter => filter.Key))) WriteHidden(html, key, value);
        if (query.SortText is { } sort) WriteHidden(html, "sort", sort);
        if (query.PageSize != ListQuery.DefaultSize) html.Write($"""<input type="hidden" name="size" value="{query.PageSize}">""");
        foreach (var filter in filters) html.Write($"{filter.Control(query)}");
        html.Write($"{Apply}</form></details>");
    }

    /// <summary>What the list is narrowed by now, each with a link that takes it away.</summary>
    public static void WriteChosen(HtmlWriter html, ListQuery query, IReadOnlyList<Filter> filters)
    {
        if (!filters.Any(filter => query.One(filter.Key) is not null)) return;
        html.Write($"""<div class="chosen"><h2>Filters in use</h2><ul>""");
        foreach (var filter in filters)
        {
            foreach (var value in query.All(filter.Key))
                html.Write($"""<li><a class="moj-filter__tag" href="{query.WithoutHref(filter.Key, value)}"><span class="govuk-visually-hidden">Remove this filter: </span>{filter.Title}: {filter.TextOf(value)}</a></li>""");
        }
        html.Write($"""</ul><a class="govuk-link govuk-link--no-visited-state" href="{query.ClearHref(filters.Select(filter => filter.Key))}">Clear all filters</a></div>""");
    }

    private static Button Apply { get; } = new() { Text = "Apply filters" };

    private static void WriteHidden(HtmlWriter html, string name, string value) =>
        html.Write($"""<input type="hidden" name="{name}" value="{value}">""");
}

using System.Globalization;

namespace Candour.GovUk;

/// <summary>A list as every page shows it: filters, how many, the table with its order, and pages, all in the URL.</summary>
public sealed record ListView<T> : Component
{
    public required ListQuery Query { get; init; }
    public required IReadOnlyList<Column<T>> Columns { get; init; }

    /// <summary>The rows of this page only.</summary>
    public required IReadOnlyList<T> Rows { get; init; }

    /// <summary>How many rows there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>What the rows are, in the plural and in small letters: "actions".</summary>
    public required string Noun { get; init; }

    public IReadOnlyList<Filter> Filters { get; init; } = [];

    /// <summary>Where all rows are to be had as CSV with the same filters and order.</summary>
    public string? CsvPath { get; init; }

    /// <summary>What to do where there is nothing to show.</summary>
    public Content WhenEmpty { get; init; }

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<div class="list{When(Filters.Count > 0, " list--filtered")}{More}"{Attributes}>""");
        if (Filters.Count > 0) FilterPanel.Write(html, Query, Filters);
        html.Write($"""<div class="list__main">""");
        FilterPanel.WriteChosen(html, Query, Filters);
        WriteBar(html);
        if (Rows.Count > 0) WriteTable(html);
        else html.Write($"""<p class="govuk-body">{WhenEmpty.Or($"There are no {Noun} to show.")}</p>""");
        Pages.Write(html, Query, Total);
        html.Write($"</div></div>");
    }

    private void WriteBar(HtmlWriter html)
    {
        html.Write($"""<div class="list__bar"><p class="govuk-body">""");
        if (Rows.Count == 0) html.Write($"No {Noun}");
        else html.Write($"Showing <b>{Number(Query.Skip + 1)}</b> to <b>{Number(Query.Skip + Rows.Count)}</b> of <b>{Number(Total)}</b> {Noun}");
        html.Write($"</p>");
        if (CsvPath is not null)
            html.Write($"""<p class="govuk-body"><a class="govuk-link" href="{Query.HrefTo(CsvPath)}" download>Download as CSV</a></p>""");
        html.Write($"</div>");
    }

    private void WriteTable(HtmlWriter html)
    {
        var columns = Columns.Where(column => !column.CsvOnly).ToArray();
        html.Write($"""<div class="table-scroll" role="region" aria-label="Table of {Noun}" tabindex="0"><table class="govuk-table stacks"><caption class="govuk-visually-hidden">{Capitalised(Noun)}, sorted by {SortTitle()}</caption><thead class="govuk-table__head"><tr class="govuk-table__row">""");
        foreach (var column in columns) column.WriteHead(html, Query);
        html.Write($"""</tr></thead><tbody class="govuk-table__body">""");
        foreach (var row in Rows)
        {
            html.Write($"""<tr class="govuk-table__row">""");
            foreach (var column in columns) column.Write(html, row);
            html.Write($"</tr>");
        }
        html.Write($"</tbody></table></div>");
    }

    private string SortTitle()
    {
        var title = Columns.FirstOrDefault(column => column.Key == Query.Sort)?.Title ?? Query.Sort;
        return Query.Descending ? $"{title}, last first" : title;
    }

    private static string Capitalised(string noun) => noun.Length == 0 ? noun : char.ToUpperInvariant(noun[0]) + noun[1..];

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

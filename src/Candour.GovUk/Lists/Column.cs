namespace Candour.GovUk;

/// <summary>A column of a list, said once for the page and for its CSV.</summary>
/// <param name="Key">Its name in the URL and the CSV.</param>
/// <param name="Value">The plain value: what the CSV holds, and the cell too unless <see cref="Cell"/> says otherwise.</param>
public sealed record Column<T>(string Key, string Title, Func<T, string?> Value)
{
    /// <summary>Writes the cell as the page shows it.</summary>
    public Action<HtmlWriter, T>? Cell { get; init; }

    public bool IsNumeric { get; init; }

    public bool IsSortable { get; init; } = true;

    /// <summary>This cell names its row.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>In the CSV and not on the page.</summary>
    public bool CsvOnly { get; init; }

    internal void Write(HtmlWriter html, T row)
    {
        if (IsRowHeader) html.Write($"""<th scope="row" class="govuk-table__header" data-label="{Title}">""");
        else if (IsNumeric) html.Write($"""<td class="govuk-table__cell govuk-table__cell--numeric" data-label="{Title}">""");
        else html.Write($"""<td class="govuk-table__cell" data-label="{Title}">""");

        if (Cell is not null) Cell(html, row);
        else html.Write($"{Value(row)}");

        if (IsRowHeader) html.Write($"</th>");
        else html.Write($"</td>");
    }

    /// <summary>The heading: a link that sorts by this column, and turns the order round where it sorts already.</summary>
    internal void WriteHead(HtmlWriter html, ListQuery query)
    {
        var numeric = IsNumeric ? " govuk-table__header--numeric" : null;
        var isSorted = IsSortable && query.Sort == Key;
        html.Write($"""<th scope="col" class="govuk-table__header{numeric}"{new Attr("aria-sort", !isSorted ? null : query.Descending ? "descending" : "ascending")}>""");
        if (!IsSortable) html.Write($"{Title}</th>");
        else if (!isSorted) html.Write($"""<a class="govuk-link govuk-link--no-visited-state" href="{query.SortHref(Key)}">{Title}</a></th>""");
        else html.Write($"""<a class="govuk-link govuk-link--no-visited-state" href="{query.SortHref(Key)}">{Title}<span class="sorted" aria-hidden="true"> {(query.Descending ? "▼" : "▲")}</span></a></th>""");
    }
}

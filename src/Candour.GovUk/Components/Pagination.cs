namespace Candour.GovUk;

public sealed record Pagination : Component
{
    public PaginationLink? Previous { get; init; }
    public PaginationLink? Next { get; init; }
    public IReadOnlyList<PaginationItem>? Items { get; init; }
    public string? LandmarkLabel { get; init; }

    private bool IsBlock => Items is null && (Next is not null || Previous is not null);

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<nav class="govuk-pagination{When(IsBlock, " govuk-pagination--block")}{More}" aria-label="{(LandmarkLabel is { Length: > 0 } ? LandmarkLabel : "Pagination")}"{Attributes}>""");
        if (Previous is { Href.Length: > 0 }) WritePrevious(html, Previous);
        if (Items is not null)
        {
            html.Write($"""<ul class="govuk-pagination__list">""");
            foreach (var item in Items) item.Write(html);
            html.Write($"</ul>");
        }
        if (Next is { Href.Length: > 0 }) WriteNext(html, Next);
        html.Write($"</nav>");
    }

    private void WritePrevious(HtmlWriter html, PaginationLink link)
    {
        html.Write($"""<div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="{link.Href}" rel="prev"{link.Attributes}><svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>""");
        WriteTitle(html, link, "Previous");
        html.Write($"</a></div>");
    }

    private void WriteNext(HtmlWriter html, PaginationLink link)
    {
        html.Write($"""<div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{link.Href}" rel="next"{link.Attributes}>""");
        if (IsBlock) WriteNextArrow(html);
        WriteTitle(html, link, "Next");
        if (!IsBlock) WriteNextArrow(html);
        html.Write($"</a></div>");
    }

    private static void WriteNextArrow(HtmlWriter html) => html.Write(
        $"""<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>""");

    private void WriteTitle(HtmlWriter html, PaginationLink link, string word)
    {
        var hasLabel = link.LabelText is { Length: > 0 };
        html.Write($"""<span class="govuk-pagination__link-title{When(IsBlock && !hasLabel, " govuk-pagination__link-title--decorated")}">""");
        if (link.Text.IsEmpty) html.Write($"""{word}<span class="govuk-visually-hidden"> page</span>""");
        else html.Write($"{link.Text}");
        html.Write($"</span>");
        if (hasLabel && IsBlock)
            html.Write($""" <span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">{link.LabelText}</span>""");
    }
}

public sealed record PaginationLink
{
    public Content Text { get; init; }
    public string? Href { get; init; }
    public string? LabelText { get; init; }
    public Attributes? Attributes { get; init; }
}

public sealed record PaginationItem
{
    public string? Number { get; init; }
    public string? Href { get; init; }
    public bool Current { get; init; }
    public bool Ellipsis { get; init; }
    public string? VisuallyHiddenText { get; init; }
    public Attributes? Attributes { get; init; }

    internal void Write(HtmlWriter html)
    {
        if (Number is null && !Ellipsis) return;
        if (Ellipsis)
            html.Write($"""<li class="govuk-pagination__item govuk-pagination__item--ellipsis">&ctdot;</li>""");
        else
            html.Write($"""<li class="govuk-pagination__item{(Current ? " govuk-pagination__item--current" : null)}"><a class="govuk-link govuk-pagination__link" href="{Href}" aria-label="{VisuallyHiddenText ?? $"Page {Number}"}"{new Attr("aria-current", Current ? "page" : null)}{Attributes}>{Number}</a></li>""");
    }
}

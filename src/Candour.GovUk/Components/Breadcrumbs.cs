namespace Candour.GovUk;

public sealed record Breadcrumbs : Component
{
    public IReadOnlyList<Breadcrumb> Items { get; init; } = [];
    public bool CollapseOnMobile { get; init; }
    public string? LabelText { get; init; }

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<nav class="govuk-breadcrumbs{More}{When(CollapseOnMobile, " govuk-breadcrumbs--collapse-on-mobile")}"{Attributes} aria-label="{LabelText ?? "Breadcrumb"}"><ol class="govuk-breadcrumbs__list">""");
        foreach (var item in Items)
        {
            if (item.Href is { Length: > 0 })
                html.Write($"""<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="{item.Href}"{item.Attributes}>{item.Text}</a></li>""");
            else
                html.Write($"""<li class="govuk-breadcrumbs__list-item" aria-current="page">{item.Text}</li>""");
        }
        html.Write($"</ol></nav>");
    }
}

public sealed record Breadcrumb
{
    public Content Text { get; init; }
    public string? Href { get; init; }
    public Attributes? Attributes { get; init; }
}

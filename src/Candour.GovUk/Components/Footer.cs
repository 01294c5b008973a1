namespace Candour.GovUk;

/// <summary>The footer of a council's own site: links and a licence, without the crown and its copyright, which belong to GOV.UK.</summary>
public sealed record Footer : Component
{
    public string? ContainerClasses { get; init; }
    public IReadOnlyList<FooterSection> Navigation { get; init; } = [];
    public FooterMeta? Meta { get; init; }

    /// <summary>Nothing is said of a licence where this is empty.</summary>
    public Content ContentLicence { get; init; }

    /// <summary>The sentence for content under the Open Government Licence.</summary>
    public static Content OpenGovernmentLicence { get; } = Content.Of(html => html.Write(
        $"""All content is available under the <a class="govuk-footer__link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license">Open Government Licence v3.0</a>, except where otherwise stated"""));

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-footer{More}"{Attributes}><div class="govuk-width-container{And(ContainerClasses)}">""");
        if (Navigation.Count > 0)
        {
            html.Write($"""<div class="govuk-footer__navigation">""");
            foreach (var section in Navigation) section.Write(html);
            html.Write($"""</div><hr class="govuk-footer__section-break">""");
        }
        html.Write($"""<div class="govuk-footer__meta"><div class="govuk-footer__meta-item govuk-footer__meta-item--grow">""");
        Meta?.Write(html);
        if (!ContentLicence.IsEmpty) WriteLicence(html);
        html.Write($"</div></div></div></div>");
    }

    private void WriteLicence(HtmlWriter html) => html.Write(
        $"""
         <svg aria-hidden="true" focusable="false" class="govuk-footer__licence-logo" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 483.2 195.7" height="17" width="41"><path fill="currentColor" d="M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145"/></svg>
         <span class="govuk-footer__licence-description">{ContentLicence}</span>
         """);
}

public sealed record FooterSection
{
    public string? Title { get; init; }
    public string? Width { get; init; }
    public int? Columns { get; init; }
    public IReadOnlyList<FooterLink> Items { get; init; } = [];

    internal void Write(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-footer__section govuk-grid-column-{(Width is { Length: > 0 } ? Width : "full")}"><h2 class="govuk-footer__heading govuk-heading-m">{Title}</h2>""");
        if (Items.Count > 0)
        {
            html.Write($"""<ul class="govuk-footer__list{new MoreClasses(Columns is { } columns ? $"govuk-footer__list--columns-{columns}" : null)}">""");
            foreach (var item in Items.Where(item => item is { Href.Length: > 0, Text.Length: > 0 }))
                html.Write($"""<li class="govuk-footer__list-item"><a class="govuk-footer__link" href="{item.Href}"{item.Attributes}>{item.Text}</a></li>""");
            html.Write($"</ul>");
        }
        html.Write($"</div>");
    }
}

public sealed record FooterMeta
{
    public string? VisuallyHiddenTitle { get; init; }
    public IReadOnlyList<FooterLink> Items { get; init; } = [];
    public Content Text { get; init; }

    internal void Write(HtmlWriter html)
    {
        html.Write($"""<h2 class="govuk-visually-hidden">{(VisuallyHiddenTitle is { Length: > 0 } ? VisuallyHiddenTitle : "Support links")}</h2>""");
        if (Items.Count > 0)
        {
            html.Write($"""<ul class="govuk-footer__inline-list">""");
            foreach (var item in Items)
                html.Write($"""<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="{item.Href}"{item.Attributes}>{item.Text}</a></li>""");
            html.Write($"</ul>");
        }
        if (!Text.IsEmpty) html.Write($"""<div class="govuk-footer__meta-custom">{Text}</div>""");
    }
}

public sealed record FooterLink
{
    public string? Text { get; init; }
    public string? Href { get; init; }
    public Attributes? Attributes { get; init; }
}

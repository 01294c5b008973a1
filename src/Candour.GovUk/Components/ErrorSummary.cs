namespace Candour.GovUk;

public sealed record ErrorSummary : Component
{
    public Content Title { get; init; }
    public Content Description { get; init; }
    public IReadOnlyList<ErrorLink> ErrorList { get; init; } = [];
    public bool? DisableAutoFocus { get; init; }

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-error-summary{More}"{Bool("data-disable-auto-focus", DisableAutoFocus)}{Attributes} data-module="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">{Title}</h2><div class="govuk-error-summary__body">""");
        if (!Description.IsEmpty) html.Write($"<p>{Description}</p>");
        if (ErrorList.Count > 0)
        {
            html.Write($"""<ul class="govuk-list govuk-error-summary__list">""");
            foreach (var error in ErrorList)
            {
                if (error.Href is { Length: > 0 }) html.Write($"""<li><a href="{error.Href}"{error.Attributes}>{error.Text}</a></li>""");
                else html.Write($"<li>{error.Text}</li>");
            }
            html.Write($"</ul>");
        }
        html.Write($"</div></div></div>");
    }
}

public sealed record ErrorLink
{
    public Content Text { get; init; }

    /// <summary>A link to the field, such as <c>#Form_Claim</c>.</summary>
    public string? Href { get; init; }
    public Attributes? Attributes { get; init; }
}

namespace Candour.GovUk;

/// <summary>A titled box around a summary list.</summary>
public sealed record SummaryCard
{
    public SummaryTitle? Title { get; init; }
    public SummaryActions? Actions { get; init; }
    public string? Classes { get; init; }
    public Attributes? Attributes { get; init; }

    internal void WriteStart(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-summary-card{new MoreClasses(Classes)}"{Attributes}><div class="govuk-summary-card__title-wrapper">""");
        if (Title is not null)
            html.Write($"""<h{Title.HeadingLevel} class="govuk-summary-card__title{new MoreClasses(Title.Classes)}">{Title.Text}</h{Title.HeadingLevel}>""");
        if (Actions is { Items.Count: 1 })
        {
            html.Write($"""<div class="govuk-summary-card__actions{new MoreClasses(Actions.Classes)}">""");
            Actions.Items[0].Write(html, Title);
            html.Write($"</div>");
        }
        else if (Actions is { Items.Count: > 1 })
        {
            WriteActions(html, Actions);
        }
        html.Write($"""</div><div class="govuk-summary-card__content">""");
    }

    internal void WriteEnd(HtmlWriter html)
    {
        _ = this;
        html.Write($"</div></div>");
    }

    private void WriteActions(HtmlWriter html, SummaryActions actions)
    {
        html.Write($"""<ul class="govuk-summary-card__actions{new MoreClasses(actions.Classes)}">""");
        foreach (var action in actions.Items)
        {
            html.Write($"""<li class="govuk-summary-card__action">""");
            action.Write(html, Title);
            html.Write($"</li>");
        }
        html.Write($"</ul>");
    }
}

public sealed record SummaryTitle
{
    public Content Text { get; init; }
    public int HeadingLevel { get; init; } = 2;
    public string? Classes { get; init; }
}

namespace Candour.GovUk;

public sealed record SummaryList : Component
{
    public IReadOnlyList<SummaryRow> Rows { get; init; } = [];
    public SummaryCard? Card { get; init; }

    protected override void Write(HtmlWriter html)
    {
        Card?.WriteStart(html);
        var anyActions = Rows.Any(row => row.Actions is { Items.Count: > 0 });
        html.Write($"""<dl class="govuk-summary-list{More}"{Attributes}>""");
        foreach (var row in Rows) row.Write(html, anyActions, Card?.Title);
        html.Write($"</dl>");
        Card?.WriteEnd(html);
    }
}

public sealed record SummaryRow
{
    public SummaryCell Key { get; init; } = new();
    public SummaryCell Value { get; init; } = new();
    public SummaryActions? Actions { get; init; }
    public string? Classes { get; init; }

    internal void Write(HtmlWriter html, bool anyRowHasActions, SummaryTitle? card)
    {
        var withoutActions = anyRowHasActions && Actions is not { Items.Count: > 0 } ? " govuk-summary-list__row--no-actions" : null;
        html.Write(
            $"""<div class="govuk-summary-list__row{withoutActions}{new MoreClasses(Classes)}"><dt class="govuk-summary-list__key{new MoreClasses(Key.Classes)}">{Key.Text}</dt><dd class="govuk-summary-list__value{new MoreClasses(Value.Classes)}">{Value.Text}</dd>""");
        if (Actions is { Items: { Count: > 0 } items })
        {
            html.Write($"""<dd class="govuk-summary-list__actions{new MoreClasses(Actions.Classes)}">""");
            if (items.Count == 1) items[0].Write(html, card);
            else WriteActions(html, items, card);
            html.Write($"</dd>");
        }
        html.Write($"</div>");
    }

    private static void WriteActions(HtmlWriter html, IReadOnlyList<SummaryAction> items, SummaryTitle? card)
    {
        html.Write($"""<ul class="govuk-summary-list__actions-list">""");
        foreach (var item in items)
        {
            html.Write($"""<li class="govuk-summary-list__actions-list-item">""");
            item.Write(html, card);
            html.Write($"</li>");
        }
        html.Write($"</ul>");
    }
}

public sealed record SummaryCell
{
    public Content Text { get; init; }
    public string? Classes { get; init; }
}

public sealed record SummaryActions
{
    public IReadOnlyList<SummaryAction> Items { get; init; } = [];
    public string? Classes { get; init; }
}

public sealed record SummaryAction
{
    public Content Text { get; init; }
    public string? Href { get; init; }
    public string? VisuallyHiddenText { get; init; }
    public string? Classes { get; init; }
    public Attributes? Attributes { get; init; }

    internal void Write(HtmlWriter html, SummaryTitle? card)
    {
        html.Write($"""<a class="govuk-link{new MoreClasses(Classes)}" href="{Href}"{Attributes}>{Text}""");
        if (VisuallyHiddenText is { Length: > 0 } || card is not null)
        {
            html.Write($"""<span class="govuk-visually-hidden">""");
            if (VisuallyHiddenText is { Length: > 0 }) html.Write($" {VisuallyHiddenText}");
            if (card is not null) html.Write($" ({card.Text})");
            html.Write($"</span>");
        }
        html.Write($"</a>");
    }
}

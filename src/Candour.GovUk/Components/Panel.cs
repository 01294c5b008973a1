namespace Candour.GovUk;

public sealed record Panel : Component
{
    public Content Title { get; init; }
    public Content Text { get; init; }
    public int HeadingLevel { get; init; } = 1;

    /// <summary>What to do next; shown only on an interruption panel.</summary>
    public PanelActions? Actions { get; init; }

    private bool IsInterruption => Classes?.Contains("govuk-panel--interruption", StringComparison.Ordinal) == true;

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-panel{When(!IsInterruption, " govuk-panel--confirmation")}{More}"{Attributes}><h{HeadingLevel} class="govuk-panel__title">{Title}</h{HeadingLevel}>""");
        if (!Text.IsEmpty) html.Write($"""<div class="govuk-panel__body">{Text}</div>""");
        if (IsInterruption && Actions is not null) html.Write($"{Actions}");
        html.Write($"</div>");
    }
}

public sealed record PanelActions : Component
{
    public IReadOnlyList<PanelAction> Items { get; init; } = [];

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-panel__actions{More}"{Attributes}>""");
        if (Items.Count > 0) html.Write($"""<div class="govuk-button-group">""");
        foreach (var item in Items) html.Write($"{item} ");
        if (Items.Count > 0) html.Write($"</div>");
        html.Write($"</div>");
    }
}

public sealed record PanelAction : Component
{
    public string? Text { get; init; }
    public string? Href { get; init; }
    public string? Type { get; init; }

    protected override void Write(HtmlWriter html)
    {
        if (Href is { Length: > 0 } && Type != "button")
            html.Write($"""<a class="govuk-link govuk-link--inverse{More}" href="{Href}"{Attributes}>{Text}</a>""");
        else
            html.Write($"{AsButton()}");
    }

    private Button AsButton() => new()
    {
        Text = Text,
        Type = Type ?? "button",
        Classes = Classes is { Length: > 0 } ? $"govuk-button--inverse {Classes}" : "govuk-button--inverse",
        Href = Href,
        Attributes = Attributes,
    };
}

namespace Candour.GovUk;

public sealed record Button : Component
{
    public Content Text { get; init; }
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Type { get; init; }
    public string? Value { get; init; }
    public string? Href { get; init; }
    public bool Disabled { get; init; }
    public bool? PreventDoubleClick { get; init; }
    public bool IsStartButton { get; init; }

    protected override void Write(HtmlWriter html)
    {
        if (Href is { Length: > 0 })
            html.Write($"""<a href="{Href}" role="button" draggable="false" class="govuk-button{More}{When(IsStartButton, " govuk-button--start")}" data-module="govuk-button"{Attributes}{Attr("id", Id)}>""");
        else
            html.Write($"""<button type="{Type ?? "submit"}"{Attr("value", Value)}{Attr("name", Name)}{Flag("disabled", Disabled)}{Attr("aria-disabled", When(Disabled, "true"))}{Bool("data-prevent-double-click", PreventDoubleClick)} class="govuk-button{More}{When(IsStartButton, " govuk-button--start")}" data-module="govuk-button"{Attributes}{Attr("id", Id)}>""");
        WriteText(html);
        if (Href is { Length: > 0 }) html.Write($"</a>");
        else html.Write($"</button>");
    }

    private void WriteText(HtmlWriter html)
    {
        if (IsStartButton && Text.IsHtml) html.Write($"<span>{Text}</span>");
        else html.Write($"{Text}");
        if (IsStartButton)
            html.Write($"""<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>""");
    }
}

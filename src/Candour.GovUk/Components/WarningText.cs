namespace Candour.GovUk;

public sealed record WarningText : Component
{
    public Content Text { get; init; }
    public string? IconFallbackText { get; init; }

    protected override void Write(HtmlWriter html) => html.Write(
        $"""
         <div class="govuk-warning-text{More}"{Attributes}><span class="govuk-warning-text__icon" aria-hidden="true">!</span>
         <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">{(IconFallbackText is { Length: > 0 } ? IconFallbackText : "Warning")}</span> {Text}</strong></div>
         """);
}

namespace Candour.GovUk;

public sealed record ErrorMessage : Component
{
    public Content Text { get; init; }
    public string? Id { get; init; }

    /// <summary>The word that a screen reader says before the message; empty to say none.</summary>
    public string? VisuallyHiddenText { get; init; } = "Error";

    protected override void Write(HtmlWriter html) => Write(html, Id);

    internal void Write(HtmlWriter html, string? id)
    {
        html.Write($"""<p{Attr("id", id)} class="govuk-error-message{More}"{Attributes}>""");
        if (VisuallyHiddenText is { Length: > 0 }) html.Write($"""<span class="govuk-visually-hidden">{VisuallyHiddenText}:</span> """);
        html.Write($"{Text}</p>");
    }
}

namespace Candour.GovUk;

public sealed record BackLink : Component
{
    public Content Text { get; init; }
    public string? Href { get; init; }

    protected override void Write(HtmlWriter html) => html.Write(
        $"""<a href="{(Href is { Length: > 0 } ? Href : "#")}" class="govuk-back-link{More}"{Attributes}>{Text.Or("Back")}</a>""");
}

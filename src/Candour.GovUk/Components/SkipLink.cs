namespace Candour.GovUk;

public sealed record SkipLink : Component
{
    public Content Text { get; init; }
    public string? Href { get; init; }

    protected override void Write(HtmlWriter html) => html.Write(
        $"""<a href="{(Href is { Length: > 0 } ? Href : "#content")}" class="govuk-skip-link{More}"{Attributes} data-module="govuk-skip-link">{Text}</a>""");
}

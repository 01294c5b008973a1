namespace Candour.GovUk;

/// <summary>The header of a site that is not on GOV.UK: no crown.</summary>
public sealed record GenericHeader : Component
{
    public Content Logo { get; init; }
    public string? Url { get; init; }
    public string? ContainerClasses { get; init; }

    /// <summary>What stands opposite the name: a search, who is signed in.</summary>
    public Content End { get; init; }

    protected override void Write(HtmlWriter html) => html.Write(
        $"""<div class="govuk-generic-header{More}"{Attributes}><div class="govuk-generic-header__container {(ContainerClasses is { Length: > 0 } ? ContainerClasses : "govuk-width-container")}"><div class="govuk-generic-header__logo"><a href="{(Url is { Length: > 0 } ? Url : "/")}" class="govuk-generic-header__homepage-link">{Logo}</a></div>{End}</div></div>""");
}

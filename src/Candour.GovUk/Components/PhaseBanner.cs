namespace Candour.GovUk;

public sealed record PhaseBanner : Component
{
    public Tag Tag { get; init; } = new();
    public Content Text { get; init; }

    protected override void Write(HtmlWriter html) => html.Write(
        $"""<div class="govuk-phase-banner govuk-width-container{More}"{Attributes}><p class="govuk-phase-banner__content"><strong class="govuk-tag govuk-phase-banner__content__tag{And(Tag.Classes)}">{Tag.Text}</strong> <span class="govuk-phase-banner__text">{Text}</span></p></div>""");
}

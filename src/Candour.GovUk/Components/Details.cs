namespace Candour.GovUk;

public sealed record Details : Component
{
    public Content Summary { get; init; }
    public Content Text { get; init; }
    public string? Id { get; init; }
    public bool Open { get; init; }

    protected override void Write(HtmlWriter html) => html.Write(
        $"""<details{Attr("id", Id)} class="govuk-details{More}"{Attributes}{Flag("open", Open)}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">{Summary}</span></summary><div class="govuk-details__text">{Text}</div></details>""");
}

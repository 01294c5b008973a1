namespace Candour.GovUk;

public sealed record InsetText : Component
{
    public Content Text { get; init; }
    public string? Id { get; init; }

    protected override void Write(HtmlWriter html) => html.Write($"""<div{Attr("id", Id)} class="govuk-inset-text{More}"{Attributes}>{Text}</div>""");
}

namespace Candour.GovUk;

public sealed record Hint : Component
{
    public Content Text { get; init; }
    public string? Id { get; init; }

    protected override void Write(HtmlWriter html) => Write(html, Id);

    internal void Write(HtmlWriter html, string? id, string? classes = null) =>
        html.Write($"""<div{Attr("id", id)} class="govuk-hint{And(classes)}{More}"{Attributes}>{Text}</div>""");
}

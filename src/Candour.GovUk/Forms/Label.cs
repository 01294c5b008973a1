namespace Candour.GovUk;

public sealed record Label : Component
{
    public Content Text { get; init; }
    public string? For { get; init; }
    public bool IsPageHeading { get; init; }

    protected override void Write(HtmlWriter html) => Write(html, For);

    internal void Write(HtmlWriter html, string? id, string? classes = null)
    {
        if (Text.IsEmpty) return;
        if (IsPageHeading) html.Write($"""<h1 class="govuk-label-wrapper">""");
        html.Write($"""<label class="govuk-label{And(classes)}{More}"{Attributes}{Attr("for", id)}>{Text}</label>""");
        if (IsPageHeading) html.Write($"</h1>");
    }
}

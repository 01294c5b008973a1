namespace Candour.GovUk;

public sealed record Fieldset : Component
{
    public Legend? Legend { get; init; }
    public string? DescribedBy { get; init; }
    public string? Role { get; init; }
    public Content Inner { get; init; }

    protected override void Write(HtmlWriter html)
    {
        WriteStart(html, DescribedBy, Role);
        html.Write($"{Inner}</fieldset>");
    }

    internal void WriteStart(HtmlWriter html, string? describedBy, string? role)
    {
        html.Write($"""<fieldset class="govuk-fieldset{More}"{Attr("role", role)}{Attr("aria-describedby", describedBy)}{Attributes}>""");
        Legend?.Write(html);
    }
}

public sealed record Legend
{
    public Content Text { get; init; }
    public string? Classes { get; init; }
    public bool IsPageHeading { get; init; }

    internal void Write(HtmlWriter html)
    {
        if (Text.IsEmpty) return;
        html.Write($"""<legend class="govuk-fieldset__legend{new MoreClasses(Classes)}">""");
        if (IsPageHeading) html.Write($"""<h1 class="govuk-fieldset__heading">{Text}</h1>""");
        else html.Write($"{Text}");
        html.Write($"</legend>");
    }
}

namespace Candour.GovUk;

/// <summary>A status in words; its colour, by a class such as <c>govuk-tag--green</c>, only repeats them.</summary>
public sealed record Tag : Component
{
    public Content Text { get; init; }

    protected override void Write(HtmlWriter html) => html.Write($"""<strong class="govuk-tag{More}"{Attributes}>{Text}</strong>""");
}

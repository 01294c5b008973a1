namespace Candour.GovUk;

public sealed record Tabs : Component
{
    public string? Id { get; init; }
    public string? IdPrefix { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<Tab> Items { get; init; } = [];

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<div{Attr("id", Id)} class="govuk-tabs{More}"{Attributes} data-module="govuk-tabs"><h2 class="govuk-tabs__title">{Title ?? "Contents"}</h2>""");
        if (Items.Count > 0)
        {
            html.Write($"""<ul class="govuk-tabs__list">""");
            for (var i = 0; i < Items.Count; i++)
                html.Write($"""<li class="govuk-tabs__list-item{When(i == 0, " govuk-tabs__list-item--selected")}"><a class="govuk-tabs__tab" href="#{PanelId(i)}"{Items[i].Attributes}>{Items[i].Label}</a></li>""");
            html.Write($"</ul>");
            for (var i = 0; i < Items.Count; i++) WritePanel(html, i);
        }
        html.Write($"</div>");
    }

    private string PanelId(int index) => Items[index].Id is { Length: > 0 } id ? id : $"{IdPrefix}-{index + 1}";

    private void WritePanel(HtmlWriter html, int index)
    {
        var panel = Items[index].Panel;
        html.Write($"""<div class="govuk-tabs__panel{When(index > 0, " govuk-tabs__panel--hidden")}" id="{PanelId(index)}"{panel.Attributes}>""");
        if (panel.Text.IsHtml) html.Write($"{panel.Text}");
        else if (!panel.Text.IsEmpty) html.Write($"""<p class="govuk-body">{panel.Text}</p>""");
        html.Write($"</div>");
    }
}

public sealed record Tab
{
    public string? Label { get; init; }
    public string? Id { get; init; }
    public TabPanel Panel { get; init; } = new();
    public Attributes? Attributes { get; init; }
}

public sealed record TabPanel
{
    public Content Text { get; init; }
    public Attributes? Attributes { get; init; }
}

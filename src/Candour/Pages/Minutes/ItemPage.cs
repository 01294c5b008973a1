using Candour.Governance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>A page that writes down what became of one item of a meeting.</summary>
public abstract class ItemPage(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    [FromRoute]
    public Guid Item { get; set; }

    public AgendaItem AgendaItem => ItemOf(Item)!;

    public string ItemName => $"{Governance.NumberOf(AgendaItem)}. {AgendaItem.Title}";

    public override string Back => Links.Minute(AgendaItem);

    protected override IActionResult? Instead() => ItemOf(Item) is null ? NotFound() : base.Instead();
}

using System.Globalization;
using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>In which order a meeting takes its items, said by numbers or moved one place at a time.</summary>
public sealed class OrderModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    /// <summary>The place that stands beside each item.</summary>
    [BindProperty]
    public Dictionary<Guid, int?> Places { get; set; } = [];

    /// <summary>An item and the place that a button gives it.</summary>
    [BindProperty]
    public string? Move { get; set; }

    public override string Back => $"{Links.Meeting(Id)}/order";

    /// <summary>In the order taken, without their parts.</summary>
    public IReadOnlyList<AgendaLine> Items => Agenda.InOrderTaken(Published);

    private IReadOnlyList<AgendaLine> Published => [.. Governance.AgendaOf(Id).Where(one => one.Depth == 0 && one.Item.Withdrawal is null)];

    protected override FormFields Fields => FormFields.Deed("Order of business", () => MeetingName);

    protected override IActionResult? Instead() => base.Instead() ?? (MeetingSteps.IsCorrectable(Governance, Meeting) ? null : LocalRedirect(Links.Minutes(Id)));

    public void OnGet()
    {
        // The order stands in the agenda.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var asked = Move?.Split(' ') is [var item, var place]
            ? new() { [Guid.Parse(item)] = int.Parse(place, CultureInfo.InvariantCulture) }
            : Places.Where(one => one.Value is not null).ToDictionary(one => one.Key, one => one.Value!.Value);
        return await TakeAsync(AgendaOrder.Shift([.. Items.Select(one => one.Item.Id)], asked));
    }

    public Task<IActionResult> OnPostAsPublishedAsync() => TakeAsync([.. Published.Select(one => one.Item.Id)]);

    private async Task<IActionResult> TakeAsync(IReadOnlyList<Guid> order)
    {
        var varied = AgendaOrder.Vary([.. Published.Select(one => one.Item)], order);
        return varied.Count == 0 ? Done("The order was so already.")
            : await SaveAsync([.. varied.Select(one => Change.To(GovernanceChanges.ItemTaken, one, View.Snapshot.VersionOf(one.Id)))], null, "The order is saved.");
    }
}

using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>Where an agenda is put together: its order, what is still to stand on it, what a supplement brings.</summary>
public sealed class ArrangeModel(Desk desk, Conflicts conflicts) : MeetingChangePage(desk, conflicts)
{
    /// <summary>The item that a button is about.</summary>
    [BindProperty]
    public Guid Item { get; set; }

    public IReadOnlyList<AgendaLine> Agenda { get; private set; } = [];

    /// <summary>What comes to this agenda by itself and is not on it.</summary>
    public IReadOnlyList<ProposedItem> Missing { get; private set; } = [];

    public override string Back => $"{Links.Meeting(Id)}/agenda/edit";

    /// <summary>The items of a supplement that have no number yet, though the agenda has gone out.</summary>
    public IReadOnlyList<AgendaItem> Unsent => Meeting.Dispatch is null ? [] : DispatchDraft.Numbered(Governance, Meeting);

    protected override FormFields Fields => FormFields.Deed("Agenda", () => Governance.Item(Item)?.Title ?? Name);

    protected override IActionResult? Instead()
    {
        if (Governance.Meeting(Id) is null) return NotFound();
        if (Desk.AsAt is not null || Meeting.State is not (MeetingState.Planned or MeetingState.Dispatched)) return LocalRedirect(Keep(Links.Meeting(Id)));
        Agenda = Governance.AgendaOf(Id);
        Missing = Meeting.Dispatch is null ? NextAgenda.Missing(Governance, Meeting, Today) : [];
        return null;
    }

    public Task<IActionResult> OnPostUpAsync() => ShiftAsync(-1);

    public Task<IActionResult> OnPostDownAsync() => ShiftAsync(1);

    public async Task<IActionResult> OnPostFillAsync()
    {
        var added = Missing.Select(one => one.Draft.Add(Governance, Meeting, Desk.Now(View)).Required).ToList();
        if (added.Count == 0) return Done("Nothing was missing.");
        List<AgendaItem> all = [.. Agenda.Select(one => one.Item).Where(one => one.Parent is null && one.Number is null)];
        foreach (var one in added) Insert(all, one);
        var placed = AgendaOrder.Arrange(all, [.. all.Select(one => one.Id)]).Required.ToDictionary(one => one.Id);
        return await SaveAsync(
        [
            .. added.Select(one => Change.Add(GovernanceChanges.ItemAdded, placed.Remove(one.Id, out var there) ? there : one)),
            .. placed.Values.Select(To),
        ], null, $"{InWords.Count(added.Count, "item")} {(added.Count == 1 ? "is" : "are")} added.");
    }

    public async Task<IActionResult> OnPostSendAsync()
    {
        var numbered = Unsent;
        return numbered.Count == 0 ? Done("Every item has its number.") : await SaveAsync(
            [.. numbered.Select(To)], null, $"The supplement has gone out: {InWords.List(numbered.Select(one => one.Name(View)))}.");
    }

    /// <summary>Whether an item can change places with the one before it (-1) or after it (1).</summary>
    public bool CanShift(AgendaItem item, int by) => Neighbour(item, by) is { Number: null } && item.Number is null;

    private async Task<IActionResult> ShiftAsync(int by)
    {
        if (Governance.Item(Item) is not { } item || item.Meeting != Id || Neighbour(item, by) is not { } other) return Done("It is there already.");
        var order = Fellows(item).Select(one => one.Id).ToList();
        var place = order.IndexOf(item.Id);
        (order[place], order[place + by]) = (other.Id, item.Id);
        var arranged = AgendaOrder.Arrange(Fellows(item), order);
        ModelState.Say(arranged.Problems);
        return arranged.IsGood ? await SaveAsync([.. arranged.Value.Select(To)], null, $"“{item.Title}” is moved {(by < 0 ? "up" : "down")}.") : Page();
    }

    private AgendaItem? Neighbour(AgendaItem item, int by)
    {
        var fellows = Fellows(item);
        return fellows.ElementAtOrDefault(fellows.Index().First(one => one.Item.Id == item.Id).Index + by);
    }

    /// <summary>The items that stand on one level with it and have no number that went out.</summary>
    private IReadOnlyList<AgendaItem> Fellows(AgendaItem item) => item.Number is not null
        ? [item]
        : [.. Agenda.Select(one => one.Item).Where(one => one.Parent == item.Parent && one.Number is null)];

    /// <summary>Puts an item where agendas usually have it; what is there already keeps its order.</summary>
    private static void Insert(List<AgendaItem> items, AgendaItem one)
    {
        var at = items.FindIndex(other => UsualPlace(other) > UsualPlace(one));
        items.Insert(at < 0 ? items.Count : at, one);
    }

    private static int UsualPlace(AgendaItem item) => item.Standing switch
    {
        { } opening and (StandingKind.Apologies or StandingKind.Declarations or StandingKind.Minutes or StandingKind.MattersArising) => (int)opening,
        StandingKind.UrgentBusiness => int.MaxValue,
        _ => int.MaxValue - 1,
    };

    private Change To(AgendaItem item) => Change.To(GovernanceChanges.ItemOrdered, item, View.Snapshot.VersionOf(item.Id));
}

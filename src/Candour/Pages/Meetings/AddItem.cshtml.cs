using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>A new item on a meeting's agenda.</summary>
public sealed class AddItemModel(Desk desk, Conflicts conflicts) : MeetingChangePage(desk, conflicts), IItemForm
{
    [BindProperty]
    public ItemForm Form { get; set; } = new();

    public AgendaItem? Self => null;

    public override string Back => Meeting.StartedAt is null ? $"{base.Back}/agenda/edit" : Links.Minutes(Id);

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Form.Supplement = Meeting.Supplements is [.., var last] ? last.Number : null;

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(
        GovernanceChanges.ItemAdded, () => Form.ToDraft().Add(Governance, Meeting, Desk.Now(View)), $"“{Form.Title?.Trim()}” is on the agenda.", Form.UrgentReason,
        item => [.. MinutesSteps.Begin(Governance, item, Desk.Now(View)).Select(one => Change.Add(GovernanceChanges.MinuteWritten, one)), .. Follow(item)]);
}

using Candour.Governance;
using Candour.Improvement;
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

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.ToDraft().Add(Governance, Meeting, Desk.Now(View));
        ModelState.Say(added.Problems.Select(InSight));
        if (!ModelState.IsValid || !added.IsGood) return Page();
        var minute = MinutesSteps.Begin(Governance, added.Value, Desk.Now(View)).Select(one => Change.Add(GovernanceChanges.MinuteWritten, one));
        return await SaveAsync([Change.Add(GovernanceChanges.ItemAdded, added.Value), .. minute, .. Follow(added.Value)], Form.UrgentReason, $"“{added.Value.Title}” is on the agenda.");
    }

    // Where there is no supplement to choose, the chair's reason is what can be given.
    private FieldProblem InSight(FieldProblem one) =>
        one.Field == "supplement" && Meeting.Supplements.Count == 0 ? one with { Field = "urgentReason" } : one;
}

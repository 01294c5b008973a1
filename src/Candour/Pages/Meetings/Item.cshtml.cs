using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>An item of an agenda: put right, taken off before the agenda goes out, withdrawn after.</summary>
public sealed class ItemModel(Desk desk, Conflicts conflicts) : MeetingChangePage(desk, conflicts), IItemForm
{
    [FromRoute]
    public Guid Item { get; set; }

    [BindProperty]
    public ItemForm Form { get; set; } = new();

    [BindProperty]
    [Display(Name = "Why is it withdrawn?", Description = "Its line and number remain, with the reason")]
    public string? Withdrawn { get; set; }

    public AgendaItem? Self => Governance.Item(Item);

    public override string Back => $"{base.Back}/agenda/edit";

    protected override FormFields Fields => FormFields.Of(Form, Self, ItemForm.Of);

    protected override IActionResult? Instead() => base.Instead() ?? (Self?.Meeting == Id ? null : NotFound());

    public void OnGet() => (Form, Version) = (ItemForm.Of(Self!), View.Snapshot.VersionOf(Item));

    public Task<IActionResult> OnPostAsync()
    {
        if (Self is { Number: not null } sent) Form.Parent = sent.Parent;
        return SaveAsync(GovernanceChanges.ItemChanged, Form.ToDraft(Self!).Edit(Governance, Self!), after => $"“{after.Title}” is changed.", follow: Follow);
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (Governance.Items(Id).Any(one => one.Parent == Item)) ModelState.AddModelError("Form.Title", "It has parts. Take those off first.");
        if (Governance.PapersOf(Self!).Count > 0) ModelState.AddModelError("Form.Title", "It has papers. Withdraw it instead, so that they stay in the record.");
        if (Self!.Number is not null) ModelState.AddModelError("Form.Title", "Its number has gone out. Withdraw it instead.");
        return ModelState.ErrorCount == 0 ? await SaveAsync(Change.Remove(GovernanceChanges.ItemRemoved, Self, Version), null, $"“{Self.Title}” is taken off.") : Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        var withdrawn = new WithdrawalDraft(Withdrawn ?? "").Withdraw(Self!, Today, Desk.Actor.Name);
        foreach (var problem in withdrawn.Problems) ModelState.AddModelError(nameof(Withdrawn), problem.Message);
        return withdrawn.IsGood ? await SaveAsync(Change.To(GovernanceChanges.ItemWithdrawn, withdrawn.Value, Version), Withdrawn, $"“{Self!.Title}” is withdrawn.") : Page();
    }
}

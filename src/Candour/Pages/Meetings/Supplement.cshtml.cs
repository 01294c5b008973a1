using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>A supplement to an agenda that has gone out. Items are then added with it and go on with the agenda's numbers.</summary>
public sealed class SupplementModel(Desk desk, Conflicts conflicts) : MeetingChangePage(desk, conflicts)
{
    private bool _made;

    public sealed class SupplementForm
    {
        [Display(Name = "Why is there a supplement?", Description = "It is printed at its head")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public SupplementForm Form { get; set; } = new();

    public override string Back => _made ? $"{base.Back}/items/add" : base.Back;

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => ReadVersion();

    public async Task<IActionResult> OnPostAsync()
    {
        var made = DispatchDraft.AddSupplement(Meeting, Form.Reason ?? "", Today, Desk.Actor.Name);
        ModelState.Say(made.Problems);
        if (!ModelState.IsValid || !made.IsGood) return Page();
        _made = true;
        return await SaveAsync(Change.To(GovernanceChanges.SupplementAdded, made.Value, Version), Form.Reason,
            $"Supplementary agenda {made.Value.Supplements.Count} is begun. Add what stands on it, then send it out.");
    }
}

using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.EvidenceItems;

/// <summary>Evidence that was found to be wrong is taken back, with a reason that stays.</summary>
public sealed class WithdrawModel(Desk desk, Conflicts conflicts) : EvidenceChangePage(desk, conflicts)
{
    public sealed class WithdrawForm
    {
        [Display(Name = "Why is it withdrawn?")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public WithdrawForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Evidence.Id);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.EvidenceWithdrawn, new WithdrawalDraft(Form.Reason).Withdraw(Evidence, Today), "The evidence is withdrawn.", Form.Reason);
}

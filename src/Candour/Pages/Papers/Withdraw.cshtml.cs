using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Papers;

/// <summary>A paper is taken back, with a reason that stays.</summary>
public sealed class WithdrawModel(Desk desk, Conflicts conflicts) : PaperChangePage(desk, conflicts)
{
    public sealed class WithdrawForm
    {
        [Display(Name = "Why is it withdrawn?")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public WithdrawForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Id);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.PaperWithdrawn, new PaperWithdrawalDraft(Form.Reason ?? "").Withdraw(Paper, Today, Desk.Actor.Name), "The paper is withdrawn.", Form.Reason);
}

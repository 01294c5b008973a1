using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>A case is left out of a round, with a reason that stays.</summary>
public sealed class LeaveOutModel(Desk desk, Conflicts conflicts) : CaseChangePage(desk, conflicts)
{
    public sealed class LeaveOutForm
    {
        [Display(Name = "Why is it left out?", Description = "For example, it was closed before the month began")]
        public string? Why { get; set; }
    }

    [BindProperty]
    public LeaveOutForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(State.Case.Id);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.CaseLeftOut, CaseSteps.LeaveOut(State, Round, Form.Why, Today), $"Case {Place} is left out. Choose another in its place if it is needed.", Form.Why);
}

using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>Members of scrutiny want a decision looked at again before it is carried out.</summary>
public sealed class CallInModel(Desk desk, Conflicts conflicts) : DecisionPage(desk, conflicts)
{
    public sealed class CallInForm
    {
        [Display(Name = "On which day was it called in?")]
        public DateOnly? On { get; set; }

        [Display(Name = "Who called it in?")]
        public string? By { get; set; }

        [Display(Name = "Why?", Description = "Their reasons, and what they would have instead")]
        public string? Why { get; set; }
    }

    [BindProperty]
    public CallInForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        ReadVersion();
        Form.On = Today;
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.DecisionCalledIn, DecisionSteps.CallIn(Decision, Form.On, Form.By ?? "", Form.Why ?? ""), "The call-in is recorded.");
}

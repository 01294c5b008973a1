using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>What became of a decision that was called in.</summary>
public sealed class OutcomeModel(Desk desk, Conflicts conflicts) : DecisionPage(desk, conflicts)
{
    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        ReadVersion();
        Form.On = Today;
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.DecisionCallInSettled, DecisionSteps.Settle(Decision, Form.On, Form.What ?? "", Form.Stands), "The outcome is recorded.");
}

public sealed class OutcomeForm
{
    [Display(Name = "On which day was it settled?")]
    public DateOnly? On { get; set; }

    [Display(Name = "Does the decision stand?")]
    public bool? Stands { get; set; }

    [Display(Name = "What was concluded?")]
    public string? What { get; set; }

    internal static IEnumerable<Choice> Outcomes =>
    [
        new() { Value = "true", Text = "Yes, as it was made", Hint = new() { Text = "It is in force from that day" } },
        new() { Value = "false", Text = "No, it is set aside", Hint = new() { Text = "Where another decision takes its place, that one is recorded under the item that made it" } },
    ];
}

using Candour.Governance;
using Candour.Pages.Minutes;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>The words of a decision, as long as the minutes that hold it are not approved.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : DecisionPage(desk, conflicts)
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Decision, DecisionForm.Of);

    public void OnGet()
    {
        Form = DecisionForm.Of(Decision);
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(GovernanceChanges.DecisionChanged, Form.Draft.Edit(Governance, Decision), "The decision is changed.");
}

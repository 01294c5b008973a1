using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>The board asks somebody to do something; it is followed to the next meeting.</summary>
public sealed class RaiseActionModel(Desk desk, Conflicts conflicts) : ItemPage(desk, conflicts)
{
    [BindProperty]
    public BoardActionForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(
        GovernanceChanges.BoardActionRaised, () => (Form.Draft with { Item = Item }).Add(Governance, Meeting, Desk.Now(View)), "The action is added.");
}

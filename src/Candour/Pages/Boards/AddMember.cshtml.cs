using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>A new seat on a board.</summary>
public sealed class AddMemberModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts), IMemberForm
{
    [BindProperty]
    public MemberForm Form { get; set; } = new() { Votes = true };

    public bool IsNew => true;

    public override string Back => $"{base.Back}/members";

    protected override FormFields Fields => FormFields.Of(Form);

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.Draft.Add(Governance, Board, Desk.Now(View));
        ModelState.Say(added.Problems);
        return ModelState.IsValid && added.IsGood
            ? await SaveAsync(Change.Add(GovernanceChanges.MemberAdded, added.Value), null, $"{Governance.NameOf(added.Value.Who)} is added.")
            : Page();
    }
}

using Candour.Governance;
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

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MemberAdded, Form.Draft.Add(Governance, Board, Desk.Now(View)), one => $"{Governance.NameOf(one.Who)} is added.");
}

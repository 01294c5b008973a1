using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>A seat on a board: its role, its vote, its term, who may come instead.</summary>
public sealed class MemberModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts), IMemberForm
{
    private Membership _member = null!;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public MemberForm Form { get; set; } = new();

    public bool IsNew => false;

    public string Name => Governance.NameOf(_member.Who);

    public override string Back => $"{base.Back}/members";

    protected override FormFields Fields => FormFields.Of(Form, _member, MemberForm.Of).Without(nameof(MemberForm.Who));

    protected override IActionResult? Instead()
    {
        if (base.Instead() is { } other) return other;
        if (View.Snapshot.Find<Membership>(Id) is not { } found || found.Board != Board.Id) return NotFound();
        _member = found;
        return null;
    }

    public void OnGet() => (Form, Version) = (MemberForm.Of(_member), View.Snapshot.VersionOf(Id));

    public Task<IActionResult> OnPostAsync()
    {
        Form.Who = _member.Who;
        return SaveAsync(GovernanceChanges.MemberChanged, Form.Draft.Edit(Governance, _member), $"{Name} is changed.");
    }
}

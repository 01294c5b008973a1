using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>Whoever does an action tells the board how it stands; whoever services the board can do it for them.</summary>
public sealed class ReplyModel(Desk desk, Conflicts conflicts) : BoardActionPage(desk, conflicts)
{
    public sealed class ReplyForm
    {
        [Display(Name = "What has been done, and what is in the way?")]
        public string? Text { get; set; }
    }

    [BindProperty]
    public ReplyForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.BoardActionReplied, BoardActionSteps.Reply(Action, Form.Text ?? "", Today, By), "The reply is saved.");

    protected override IActionResult? Instead() =>
        base.Instead() ?? (May(Permission.ServiceBoards) || IsOwner ? null : Forbid());

    private bool IsOwner => Owning.IsOwner(User, Action, Governance, Today);

    private string By => IsOwner ? Governance.NameOf(Action.Owner!.Value) : Desk.Actor.Name;
}

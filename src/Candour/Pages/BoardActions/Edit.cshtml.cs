using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>What an action of a board says, and who does it.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : BoardActionPage(desk, conflicts)
{
    public sealed class EditForm
    {
        [Display(Name = "What is to be done?")]
        public string? Text { get; set; }

        [Display(Name = "Who does it?")]
        public Guid? Owner { get; set; }

        [Display(Name = "Action of the plan that it is about (optional)", Description = "Its reference, such as CSIP-4.2")]
        public string? PlanAction { get; set; }
    }

    [BindProperty]
    public EditForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Action, Read);

    protected override void Fill() => Form = Read(Action);

    public Task<IActionResult> OnPostAsync()
    {
        var about = string.IsNullOrWhiteSpace(Form.PlanAction) ? null : View.ActionBy(Form.PlanAction.Trim());
        Refuse(about is null && !string.IsNullOrWhiteSpace(Form.PlanAction), nameof(Form.PlanAction), $"No action is called “{Form.PlanAction}”.");
        var draft = BoardActionDraft.Of(Action) with { Text = Form.Text ?? "", Owner = Form.Owner, PlanAction = about?.Id };
        return SaveAsync(GovernanceChanges.BoardActionChanged, draft.Edit(Governance, Action), "The action is changed.");
    }

    private EditForm Read(BoardAction one) =>
        new() { Text = one.Text, Owner = one.Owner, PlanAction = one.PlanAction is { } id ? View.Snapshot.Find<PlanAction>(id)?.Reference : null };
}

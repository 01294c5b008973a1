using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>A later meeting approves the minutes, corrected or as they are; then they are locked.</summary>
public sealed class ApproveModel(Desk desk, Conflicts conflicts) : MinutesStepPage(desk, conflicts)
{
    [BindProperty]
    public ApprovalForm Form { get; set; } = new();

    protected override IActionResult? Instead() => base.Instead() ?? (Minutes is null ? LocalRedirect(Back) : null);

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MinutesApproved,
        MinutesSteps.Approve(Governance, Minutes!, Form.At is { } at ? Governance.Meeting(at) : null, (Form.Corrections ?? "").Split('\n')),
        "The minutes are approved and locked.");

    /// <summary>Comments that the clerk has not dealt with.</summary>
    public int Open => Minutes!.Comments.Count(one => one.Answer is null);

    /// <summary>The meetings that can approve them, of this board or one that goes on with its work.</summary>
    public IEnumerable<SelectItem> Later => Governance.Boards.Where(one => Governance.GoesOnWith(Meeting.Board, one.Id))
        .SelectMany(one => Governance.MeetingsOf(one.Id))
        .Where(one => one.Id != Id && one.Day >= Meeting.Day && one.Cancellation is null).OrderBy(one => one.Day)
        .Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Name(View) });
}

public sealed class ApprovalForm
{
    [Display(Name = "Which meeting approved them?")]
    public Guid? At { get; set; }

    [Display(Name = "Corrections (optional)", Description = "A line for each, as the meeting made them")]
    public string? Corrections { get; set; }
}

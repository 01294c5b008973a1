using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>Somebody who sits on the board or came says what is not right in the draft. It is added to the minutes as they stand.</summary>
public sealed class CommentModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    [BindProperty]
    public MinutesCommentForm Form { get; set; } = new();

    /// <summary>The item from which the page was opened.</summary>
    [FromQuery]
    public Guid? Item { get; set; }

    public DateOnly? CommentsBy => Minutes.CommentsBy;

    public override string Back => Form.Item is { } id && ItemOf(id) is { } item ? Links.Minute(item) : Links.Minutes(Id);

    public IEnumerable<SelectItem> Items => Governance.AgendaOf(Id).Select(one => new SelectItem { Value = one.Item.Id.ToString(), Text = $"{one.Number}. {one.Item.Title}" });

    private MeetingMinutes Minutes => Governance.MinutesOf(Id)!;

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => base.Instead()
        ?? (Governance.MinutesOf(Id)?.State is not MinutesState.Circulated ? LocalRedirect(Links.Minutes(Id)) : MayComment ? null : Forbid());

    public void OnGet() => Form.Item = Item;

    public Task<IActionResult> OnPostAsync()
    {
        Refuse(Form.Item is { } item && ItemOf(item) is null, "Item", "Choose an item of this meeting.");
        Version = View.Snapshot.VersionOf(Minutes.Id);
        return SaveAsync(
            GovernanceChanges.MinutesCommented, MinutesSteps.Comment(Minutes, Form.Text ?? "", Form.Item, Desk.Now(View), Desk.Actor.Name), "Your comment is with the clerk.");
    }
}

public sealed class MinutesCommentForm
{
    [Display(Name = "What is it about?")]
    public Guid? Item { get; set; }

    [Display(Name = "What is not right?", Description = "Say what the minutes should say instead")]
    public string? Text { get; set; }
}

using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Meetings;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>A meeting besides those of the board's frequency.</summary>
public sealed class AddMeetingModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts)
{
    private string? _done;

    [BindProperty]
    public MeetingForm Form { get; set; } = new();

    public override string Back => _done ?? base.Back;

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Form = MeetingForm.Of(MeetingDraft.For(Board));

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.Draft.Add(Governance, Board, Desk.Now(View));
        ModelState.Say(added.Problems);
        if (!ModelState.IsValid || !added.IsGood) return Page();
        _done = Links.Meeting(added.Value);
        return await SaveAsync(Change.Add(GovernanceChanges.MeetingPlanned, added.Value), null, "The meeting is in the calendar.");
    }
}

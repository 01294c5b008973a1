using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>Can the agenda go out? What is missing is named; what can go without goes with a reason, and late with another.</summary>
public sealed class DispatchModel(Desk desk, Conflicts conflicts) : MeetingChangePage(desk, conflicts)
{
    public sealed class DispatchForm
    {
        [Display(Name = "Why does it go out late?", Description = "It is shown with the agenda")]
        public string? LateReason { get; set; }

        [Display(Name = "Why does it go out without what is missing?")]
        public string? MissingReason { get; set; }
    }

    [BindProperty]
    public DispatchForm Form { get; set; } = new();

    public IReadOnlyList<MissingForDispatch> Missing { get; private set; } = [];

    public DateOnly Latest => Governance.DeadlinesOf(Meeting)!.Dispatch;

    public bool IsLate => Today > Latest;

    public bool CanGo => Meeting.State is MeetingState.Planned && Meeting.Day >= Today && !Missing.Any(one => one.Blocks);

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead()
    {
        if (base.Instead() is { } other) return other;
        if (Meeting.State is not MeetingState.Planned) return LocalRedirect(Back);
        Missing = DispatchCheck.Of(Governance, Meeting, Today);
        return null;
    }

    /// <summary>The page on which what is missing is put right.</summary>
    public string? Mend(MissingForDispatch missing) => View.Snapshot.Find<Record>(missing.Subject) switch
    {
        AgendaItem item => $"{Back}/items/{item.Id}",
        Meeting _ => missing.Blocks && Governance.Items(Id).Count > 0 ? $"{Back}/edit" : $"{Back}/agenda/edit",
        Board board => $"{Links.Board(board)}/members",
        { } other => RecordLinks.To(other, View),
        null => null,
    };

    public void OnGet() => ReadVersion();

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = new DispatchDraft(Form.LateReason, Form.MissingReason).Send(Governance, Meeting, Today, Desk.Actor.Name);
        ModelState.Say(sent.Problems);
        if (!ModelState.IsValid || !sent.IsGood) return Page();
        return await SaveAsync(
        [
            Change.To(GovernanceChanges.AgendaDispatched, sent.Value.Meeting, Version),
            .. sent.Value.Items.Select(one => Change.To(GovernanceChanges.ItemOrdered, one, View.Snapshot.VersionOf(one.Id))),
        ], Form.LateReason ?? Form.MissingReason, "The agenda has gone out. Its numbers are fixed.");
    }
}

using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>A board ends; what it has open goes on elsewhere.</summary>
public sealed class EndModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts)
{
    public sealed class EndForm
    {
        [Display(Name = "From which day on does it not meet?")]
        public DateOnly? On { get; set; }

        [Display(Name = "Which board goes on with what is open?")]
        public Guid? Heir { get; set; }

        public bool IsSuccessor { get; set; } = true;

        [Display(Name = "Why does it end?")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public EndForm Form { get; set; } = new();

    public IEnumerable<SelectItem> Heirs => Governance.Boards.Where(one => one.Id != Board.Id && one.EndedOn is null).Select(one => new SelectItem { Value = $"{one.Id}", Text = one.Title });

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        Version = View.Snapshot.VersionOf(Board.Id);
        Form.On = Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var ended = new EndingDraft(Form.On, Form.Heir, Form.IsSuccessor).End(Governance, Board, Desk.Now(View));
        ModelState.Say(ended.Problems);
        Refuse(string.IsNullOrWhiteSpace(Form.Reason), nameof(Form.Reason), "Say why.");
        if (!ModelState.IsValid || !ended.IsGood) return Page();
        return await SaveAsync(
        [
            Change.To(GovernanceChanges.BoardEnded, ended.Value.Board, Version),
            .. ended.Value.Actions.Select(one => To(GovernanceChanges.BoardActionTakenOver, one)),
            .. ended.Value.Topics.SelectMany(one => new[] { To(GovernanceChanges.TopicSent, one.Here), Change.Add(GovernanceChanges.TopicAdded, one.There) }),
            .. ended.Value.Waiting.Select(one => To(GovernanceChanges.EscalationPassedOn, one)),
        ], Form.Reason, "The board has ended.");
    }

    private Change To(string type, Record record) => Change.To(type, record, View.Snapshot.VersionOf(record.Id));
}

using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Pages.Boards;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Escalations;

/// <summary>A board brings before another one what it cannot settle itself: something of its own, or an action that it follows.</summary>
public sealed class RaiseModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts)
{
    public sealed class RaiseForm
    {
        [Display(Name = "Before which board?")]
        public Guid? To { get; set; }

        [Display(Name = "What can this board not settle itself, and what is asked?")]
        public string? Why { get; set; }
    }

    [BindProperty]
    public RaiseForm Form { get; set; } = new();

    /// <summary>The number of the board's action that it is about.</summary>
    [FromQuery]
    public string? Action { get; set; }

    public Guid? Subject => Action is { } number && Governance.ActionBy(number) is { } found && found.Board == Board.Id ? found.Id : null;

    public IEnumerable<SelectItem> Boards => Governance.Boards.Where(one => one.Id != Board.Id && one.MeetsOn(Today))
        .Select(one => new SelectItem { Value = $"{one.Id}", Text = one.Title });

    public override string Back => Subject is { } id ? RecordLinks.To(id, View)! : Links.Escalations(Board);

    protected override FormFields Fields => FormFields.Of(Form);

    /// <summary>The board that it answers to is the usual one.</summary>
    public void OnGet() => Form.To = Board.ReportsTo.Select(Governance.Board).FirstOrDefault(one => one?.MeetsOn(Today) == true)?.Id;

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.Escalated, new EscalationDraft(Form.To, Form.Why ?? "", Subject).Add(Governance, Board, Desk.Now(View), Today), "It is brought before the board.");
}

using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Escalations;

/// <summary>What a board answers to another that brought something before it.</summary>
public sealed class AnswerModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    public sealed class AnswerForm
    {
        [Display(Name = "What is the answer?")]
        public string? Answer { get; set; }

        [Display(Name = "Who gave it?")]
        public string? By { get; set; }
    }

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public Escalation Escalation => View.Snapshot.Find<Escalation>(Id)!;

    /// <summary>The item from whose minute somebody came; null where the answer is of no meeting.</summary>
    [FromQuery]
    public Guid? Under { get; set; }

    public AgendaItem? Item => Under is { } id && Governance.Item(id) is { } item && item.Escalation == Id ? item : null;

    public override string Back => Item is { } item ? Links.Minute(item) : Links.Escalations(Governance.Board(Escalation.To)!);

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        Version = View.Snapshot.VersionOf(Id);
        Form.By = Governance.NameOf(Escalation.To);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.EscalationAnswered, EscalationDraft.Answer(Escalation, Form.Answer ?? "", Today, Form.By ?? "", Item), "The answer is recorded.");

    protected override IActionResult? Instead() => View.Snapshot.Find<Escalation>(Id) is null ? NotFound() : base.Instead();
}

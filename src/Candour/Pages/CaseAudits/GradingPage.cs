using System.Globalization;
using Candour.Assurance;
using Candour.Children;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>The form on which somebody grades a case. It reads their own grade and no other: what the auditor gave is nowhere on a moderator's page.</summary>
public abstract class GradingPage(Desk desk, Conflicts conflicts, Looks looks) : CaseChangePage(desk, conflicts)
{
    private bool _goesOn;

    [BindProperty]
    public GradingForm Form { get; set; } = new();

    /// <summary>The version of the form that was shown.</summary>
    [BindProperty]
    public int? Shown { get; set; }

    public abstract GradingRole As { get; }

    public FormVersion Asked => Audits.VersionOf(Grading);

    public override string Back => _goesOn ? Request.Path : "/audits/mine";

    protected override FormFields Fields => new(
        [
            .. Asked.Questions.Index().Select(one => new FormField(
                $"Answers{one.Index.ToString(CultureInfo.InvariantCulture)}", one.Item.Text, () => Form.Words(one.Item), record => GradingForm.Words(one.Item, (record as CaseGrading)?.To(one.Item.Id)), _ => Form.Take(one.Item, Own))
            { Key = $"Form.Answers[{one.Index.ToString(CultureInfo.InvariantCulture)}]" }),
        ], Own);

    protected override IActionResult? Instead() => base.Instead()
        ?? (SignedInPerson.PersonOf(User) is not { } person || Who is not { } who || !Governance.IsThe(who, person, Today) ? Forbid()
            : Own?.SubmittedOn is not null || State.IsDropped || Round.ClosedOn is not null ? LocalRedirect(Links.Case(Round, State.Case)) : null);

    private Guid? Who => As is GradingRole.Audit ? State.Case.Auditor : State.Case.Moderator;

    private CaseGrading? Own => As is GradingRole.Audit ? State.Audit : State.Moderation;

    private CaseGrading Grading => Own ?? GradingDraft.Begin(State.Case, Audits.FormOf(Round), Shown, As, SignedInPerson.PersonOf(User)!.Value, Desk.Now(View));

    public async Task OnGetAsync()
    {
        (Form, Version) = (GradingForm.Of(Grading, Asked), View.Snapshot.VersionOf(Grading.Id));
        await looks.RecordAsync(Desk, Round, AuditPart.Grading);
    }

    /// <summary>Keeps what there is, and comes back to it.</summary>
    public Task<IActionResult> OnPostKeepAsync()
    {
        _goesOn = true;
        return SaveAsync(AssuranceChanges.GradingSaved, Form.Draft.Save(Grading, Asked), "It is kept. Go on now or later.");
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(AssuranceChanges.GradingSubmitted, Form.Draft.Submit(Grading, Asked, Today), $"Case {State.Case.Case} is handed in.");
}

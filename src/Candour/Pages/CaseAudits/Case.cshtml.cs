using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Children;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>One case: what was found by auditor and moderator, side by side once both are in, and why they differ.</summary>
public sealed class CaseModel(Desk desk, Conflicts conflicts, Looks looks) : CaseChangePage(desk, conflicts)
{
    public sealed class ExplainForm
    {
        [Display(Name = "What changed, and why?", Description = "As you would say it to the auditor. No names")]
        public string? Why { get; set; }
    }

    [BindProperty]
    public ExplainForm Form { get; set; } = new();

    public Guid? Person => SignedInPerson.PersonOf(User);

    public CaseGrading? Audit => Seen(State.Audit);

    public CaseGrading? Moderation => Seen(State.Moderation);

    public bool MayExplain => Desk.AsAt is null && State is { IsMoved: true, Moderation: { Why: null } moderation } && moderation.By == Person && Round.ClosedOn is null;

    public bool MayLead => Access.Allows(User, Permission.LeadAudits);

    public override string Back => Links.Case(Round, State.Case);

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => Audits.RoundBy(Number) is not { } round || Audits.State(round, Place) is null ? NotFound() : MayLead || IsTheirs ? null : Forbid();

    private bool IsTheirs => Person is { } person && new[] { State.Case.Auditor, State.Case.Moderator }.Any(who => who is { } id && Governance.IsThe(id, person, Today));

    /// <summary>The questions of the version that either was graded on.</summary>
    public IReadOnlyList<Question> Questions => (Audit ?? Moderation) is { } any ? Audits.VersionOf(any).Questions : [];

    public string? Somebody(Guid? who) => who is { } id ? Describe.Name(id, View) : null;

    public async Task OnGetAsync()
    {
        Version = State.Moderation is { } moderation ? View.Snapshot.VersionOf(moderation.Id) : 0;
        await looks.RecordAsync(Desk, Round, AuditPart.Case);
    }

    public Task<IActionResult> OnPostAsync() => MayExplain
        ? SaveAsync(AssuranceChanges.GradingExplained, CaseSteps.Explain(State, Form.Why), "It is explained.")
        : Task.FromResult<IActionResult>(Forbid());

    private CaseGrading? Seen(CaseGrading? grading) => grading is not null && State.MaySee(grading, Round, Person) ? grading : null;
}

using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>A finding becomes an item of evidence in one step.</summary>
public sealed class ProveModel(Desk desk, Conflicts conflicts) : VisitChangePage(desk, conflicts)
{
    public sealed class ProveForm
    {
        [Display(Name = "What does it show?")]
        public Shows? Shows { get; set; }

        [Display(Name = "Which way does it speak?")]
        public bool Contradicts { get; set; }
    }

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ProveForm Form { get; set; } = new();

    public VisitFinding Finding => View.Snapshot.Find<VisitFinding>(Id)!;

    internal static IEnumerable<Choice> Sides { get; } = [new() { Value = "False", Text = "For what is claimed" }, new() { Value = "True", Text = "Against what is claimed" }];

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => base.Instead()
        ?? (View.Snapshot.Find<VisitFinding>(Id) is { Evidence: null, Bears.Count: > 0 } found && found.Visit == Visit.Id ? null : NotFound());

    public void OnGet() => (Form.Shows, Form.Contradicts) = (Shows.Outcome, Finding.Progress.Contradicts());

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(
        AssuranceChanges.EvidenceAdded,
        () => FindingEvidence.Of(Finding, Visit, AssuranceView.Of(View), Form.Shows, Form.Contradicts).Add(AssuranceView.Of(View), Desk.Now(View), Today, file: null),
        one => ($"The finding is evidence {one.Number}.", Back),
        follow: one => [Change.To(AssuranceChanges.FindingChanged, Finding with { Evidence = one.Id }, View.Snapshot.VersionOf(Id))]);
}

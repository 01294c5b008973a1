using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>A round is closed: no grade of it changes any more, and its results are shown.</summary>
public sealed class CloseModel(Desk desk, Conflicts conflicts) : RoundChangePage(desk, conflicts)
{
    public sealed class CloseForm
    {
        [Display(Name = "What was learned?", Description = "What is good, what must be better, and what will be done. In a few sentences, for the programme")]
        public string? Learned { get; set; }
    }

    [BindProperty]
    public CloseForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Round.Id);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.RoundClosed, new ClosingDraft(Form.Learned).Close(RoundProgress.Of(Audits, Round), Today), "The round is closed. Its results are shown.");
}

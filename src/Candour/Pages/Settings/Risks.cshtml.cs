using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>The council's words for likelihood and impact, its bands of scores, and how much it bears.</summary>
public sealed class RisksModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    public sealed class MatrixForm
    {
        [Display(Name = "Likelihood", Description = "From the least likely to the most, a word on each line")]
        public string? Likelihoods { get; set; }

        [Display(Name = "Impact", Description = "From the least harm to the most, a word on each line")]
        public string? Impacts { get; set; }

        [Display(Name = "Bands of scores", Description = "On each line the lowest score, the name and a colour, such as 10 High orange")]
        public string? Bands { get; set; }

        [Display(Name = "The highest score that the council bears", Description = "Risks above it are flagged, unless one has a limit of its own")]
        public int? Appetite { get; set; }

        internal static MatrixForm Of(RiskMatrix one)
        {
            var said = RiskMatrixDraft.Of(one);
            return new() { Likelihoods = said.Likelihoods, Impacts = said.Impacts, Bands = said.Bands, Appetite = said.Appetite };
        }
    }

    [BindProperty]
    public MatrixForm Form { get; set; } = new();

    public override string Back => "/settings";

    protected override FormFields Fields => FormFields.Of(Form, Risks.Set, MatrixForm.Of);

    private RiskView Risks => RiskView.Of(View);

    public void OnGet()
    {
        Form = MatrixForm.Of(Risks.Matrix);
        Version = Risks.Set is { } set ? View.Snapshot.VersionOf(set.Id) : 0;
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        RegisterChanges.RiskMatrixChanged, new RiskMatrixDraft(Form.Likelihoods, Form.Impacts, Form.Bands, Form.Appetite).Change(Risks, Desk.Now(View)), "The matrix of risks is saved.");
}

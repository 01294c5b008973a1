using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Papers;

/// <summary>Somebody is asked to clear a paper.</summary>
public sealed class SeekModel(Desk desk, Conflicts conflicts) : PaperChangePage(desk, conflicts)
{
    public sealed class SeekForm
    {
        [Display(Name = "Which clearance?")]
        public ClearanceKind Kind { get; set; }

        [Display(Name = "Who is asked?")]
        public Guid? From { get; set; }
    }

    [BindProperty]
    public SeekForm Form { get; set; } = new();

    public static IEnumerable<Choice> Kinds => Enum.GetValues<ClearanceKind>().Select(one => new Choice { Value = one.ToString(), Text = ClearanceWords.Of(one) });

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet([FromQuery] ClearanceKind kind) => Form.Kind = kind;

    public async Task<IActionResult> OnPostAsync()
    {
        var sought = new ClearanceRequest(Form.Kind, Form.From).Seek(Governance, Paper, Desk.Now(View), Today);
        ModelState.Say(sought.Problems);
        return ModelState.IsValid
            ? await SaveAsync(Change.To(GovernanceChanges.ClearanceSought, sought.Required, View.Snapshot.VersionOf(Id)), null, "Clearance is sought.")
            : Page();
    }
}

using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Plans;

/// <summary>The plan as it stands now gets a name, and who agreed it.</summary>
public sealed class AgreeModel(Desk desk, Conflicts conflicts) : PlanChangePage(desk, conflicts)
{
    public sealed class VersionForm
    {
        [Display(Name = "Name of the version", Description = "For example, Revised, second year")]
        public string? Name { get; set; }

        [Display(Name = "Agreed by", Description = "The board, cabinet or post that agreed it")]
        public string? AgreedBy { get; set; }

        [Display(Name = "Note (optional)", Description = "What is new in it")]
        public string? Note { get; set; }
    }

    [BindProperty]
    public VersionForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Plan.Id);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        Changes.PlanVersionNamed, PlanDraft.NameVersion(Plan, Form.Name ?? "", Desk.Now(View), Form.AgreedBy ?? "", Form.Note),
        $"“{Form.Name}” names the plan as it stands now.", Form.Note);
}

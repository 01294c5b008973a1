using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Plans;

/// <summary>The plan as it stands now gets a name, and who agreed it.</summary>
public sealed class AgreeModel(Desk desk) : PlanPage(desk)
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

    /// <summary>The version of the record that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => Version = View.Snapshot.VersionOf(Plan.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        var named = PlanDraft.NameVersion(Plan, Form.Name ?? "", Desk.Now(View), Form.AgreedBy ?? "", Form.Note);
        ModelState.Say(named.Problems);
        if (!named.IsGood) return Page();
        if (await Desk.SaveAsync(Change.To(Changes.PlanVersionNamed, named.Value, Version), Form.Note) is Saved.Conflict)
        {
            await LoadAsync();
            Version = View.Snapshot.VersionOf(Plan.Id);
            ModelState.AddModelError("Form.Name", "Somebody changed the plan in the meantime. Look at it, then press the button again.");
            return Page();
        }
        TempData["Done"] = $"“{Form.Name}” names the plan as it stands now.";
        return LocalRedirect(Links.Plan(Plan));
    }
}

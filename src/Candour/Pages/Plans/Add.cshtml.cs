using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Plans;

/// <summary>A new plan.</summary>
public sealed class AddModel(Desk desk) : ProgrammePage(desk)
{
    public sealed class PlanForm
    {
        [Display(Name = "Name", Description = "For example, Children’s services improvement plan")]
        public string? Name { get; set; }

        [Display(Name = "Code", Description = "Short, such as CSIP: its actions are named by it, CSIP-1, CSIP-2. It stays for good")]
        public string? Code { get; set; }

        [Display(Name = "Themes (optional)", Description = "One a line, in the order in which they are shown")]
        public string? Themes { get; set; }

        public PlanDraft Draft => new(Code ?? "", Name ?? "", (Themes ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    [BindProperty]
    public PlanForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.Draft.Add(View, Desk.Now(View));
        if (added.IsGood)
        {
            await Desk.SaveAsync(Change.Add(Changes.PlanAdded, added.Value));
            TempData["Done"] = $"{added.Value.Name} is added.";
            return LocalRedirect(Links.Plan(added.Value));
        }
        ModelState.Say(added.Problems);
        return Page();
    }
}

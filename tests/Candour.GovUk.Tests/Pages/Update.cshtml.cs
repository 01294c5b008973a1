using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.GovUk.Tests.Pages;

public enum Claim
{
    [Display(Name = "On track")] OnTrack,
    [Display(Name = "At risk")] AtRisk,
}

public sealed class UpdateForm
{
    [Display(Name = "How does it stand?"), Required(ErrorMessage = "Say how it stands")] public Claim? Claim { get; set; }

    [Display(Name = "What is in the way?")] public string? InTheWay { get; set; }

    [Display(Name = "Due date", Description = "Not used, the page gives its own")] public DateOnly? Due { get; set; }

    [Display(Name = "Cases seen"), Range(1, 100, ErrorMessage = "Cases seen must be between 1 and 100")] public int? Cases { get; set; }

    [Display(Name = "Last claim")] public Claim? Before { get; set; }

    [Display(Name = "Boards")] public List<string> Boards { get; set; } = [];

    public List<MilestoneForm> Milestones { get; set; } = [];

    [Display(Name = "Commentary", Description = "In plain words"), Required(ErrorMessage = "Write a sentence")] public string? Commentary { get; set; }
}

public sealed class MilestoneForm
{
    [Required(ErrorMessage = "Name the milestone")] public string? Name { get; set; }

    [Display(Name = "Milestone date")] public DateOnly Due { get; set; }
}

[IgnoreAntiforgeryToken]
public sealed class UpdateModel : PageModel
{
    [BindProperty] public UpdateForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Boards { get; } = [new() { Value = "improvement", Text = "Improvement board" }, new() { Value = "cabinet", Text = "Cabinet" }];

    public void OnGet() => Form = new()
    {
        Claim = Pages.Claim.AtRisk,
        InTheWay = "Two <vacancies>",
        Due = new(2018, 12, 31),
        Before = Pages.Claim.OnTrack,
        Boards = ["cabinet"],
    };

    public IActionResult OnPost() => ModelState.IsValid ? Content($"saved {Form.Claim} {Form.Due:yyyy-MM-dd}{Form.InTheWay?.Replace('\n', '|')}") : Page();
}

using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Lessons;

/// <summary>Other services were told of a lesson.</summary>
public sealed class ShareModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Lesson>(desk, conflicts)
{
    public sealed class ShareForm
    {
        [Display(Name = "With whom?", Description = "A service, a team or another authority on each line")]
        public string? With { get; set; }

        [Display(Name = "On which day?")]
        public DateOnly? On { get; set; }

        [Display(Name = "How? (optional)", Description = "For example, At the managers’ forum")]
        public string? How { get; set; }
    }

    [BindProperty]
    public ShareForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        Form.On = Today;
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(RegisterChanges.LessonShared, new LessonShareDraft(Form.With, Form.On, Form.How).Share(One, Today, Desk.Now(View)), "The lesson is shared.");
}

using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Lessons;

/// <summary>A lesson put in better words.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Lesson>(desk, conflicts), ILessonForm
{
    [BindProperty]
    public LessonForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, One, one => LessonForm.Of(one, View));

    public void OnGet()
    {
        Form = LessonForm.Of(One, View);
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(RegisterChanges.LessonChanged, Form.Draft.Change(View, One, Today), "The lesson is changed.");
}

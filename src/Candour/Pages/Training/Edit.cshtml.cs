using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Training;

/// <summary>A course, who should go to it and what should come of it, put right.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Course>(desk, conflicts), ICourseForm
{
    [BindProperty]
    public CourseForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, One, one => CourseForm.Of(one, View));

    public void OnGet()
    {
        Form = CourseForm.Of(One, View);
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(RegisterChanges.CourseChanged, Form.Draft.Change(View, One), "The course is changed.");
}

using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Training;

/// <summary>What people are to be taught.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), ICourseForm
{
    [BindProperty]
    public CourseForm Form { get; set; } = new();

    public override string Back => "/training";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync() =>
        AddNumberedAsync(RegisterChanges.CourseAdded, () => Form.Draft.Add(View, Desk.Now(View)), one => ($"{one.Number} is added.", Links.Course(one)));
}

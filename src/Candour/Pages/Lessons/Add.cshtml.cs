using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Lessons;

/// <summary>What happened and what was learned from it, so that others need not learn it again.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), ILessonForm
{
    [BindProperty]
    public LessonForm Form { get; set; } = new();

    public override string Back => "/lessons";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Form.On = Today;

    public Task<IActionResult> OnPostAsync() =>
        AddNumberedAsync(RegisterChanges.LessonAdded, () => Form.Draft.Add(View, Desk.Now(View), Today), one => ($"{one.Number} is added.", Links.Lesson(one)));
}

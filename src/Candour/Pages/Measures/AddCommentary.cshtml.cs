using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>What there is to say of a measure's figures.</summary>
public sealed class AddCommentaryModel(Desk desk, Conflicts conflicts) : MeasureChangePage(desk, conflicts)
{
    [BindProperty]
    public CommentaryForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    /// <summary>The latest figure is the usual one to speak of.</summary>
    public void OnGet()
    {
        if (Measures.Series(Measure).Latest?.Observation is { } latest) (Form.From, Form.To) = (latest.From, latest.To);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(MeasureChanges.Commented, Form.Draft.Add(Measure, Desk.Now(View)), "The commentary is added.");
}

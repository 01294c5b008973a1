using Candour.Assurance;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.FeedbackItems;

/// <summary>Feedback put right, or with what was done about it.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Feedback>(desk, conflicts), IFeedbackForm
{
    [BindProperty]
    public FeedbackForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, One, one => FeedbackForm.Of(one, View));

    public void OnGet()
    {
        Form = FeedbackForm.Of(One, View);
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(AssuranceChanges.FeedbackChanged, Form.Draft.Change(View, One, Today), "The feedback is changed.");
}

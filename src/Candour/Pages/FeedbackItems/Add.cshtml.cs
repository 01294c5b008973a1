using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.FeedbackItems;

/// <summary>What children, families or staff said is put on the register.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IFeedbackForm
{
    [BindProperty]
    public FeedbackForm Form { get; set; } = new();

    public override string Back => "/feedback";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync() =>
        AddNumberedAsync(AssuranceChanges.FeedbackAdded, () => Form.Draft.Add(View, Desk.Now(View), Today), one => ($"{one.Number} is added.", Links.Feedback(one)));
}

using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>Draft minutes go round for comment, until a day.</summary>
public sealed class CirculateModel(Desk desk, Conflicts conflicts) : MinutesStepPage(desk, conflicts)
{
    /// <summary>How many working days people usually have for it.</summary>
    private const int ForComment = 5;

    [BindProperty]
    public CirculateForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public override void OnGet()
    {
        base.OnGet();
        Form.CommentsBy = Governance.Calendar.Add(Today, ForComment);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MinutesCirculated, MinutesSteps.Circulate(Governance, Meeting, Desk.Now(View), Today, Form.CommentsBy), "The minutes have gone round.");
}

public sealed class CirculateForm
{
    [Display(Name = "Until when may people comment?")]
    public DateOnly? CommentsBy { get; set; }
}

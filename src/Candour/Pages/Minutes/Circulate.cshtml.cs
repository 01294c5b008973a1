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

    /// <summary>The items that say nothing yet.</summary>
    public IReadOnlyList<AgendaLine> Empty => EmptyMinutes.Of(Governance, Meeting);

    /// <summary>Null where nothing is empty.</summary>
    public string? Sentence => EmptyMinutes.Sentence(Governance, Meeting);

    protected override FormFields Fields => FormFields.Of(Form);

    public override void OnGet()
    {
        base.OnGet();
        Form.CommentsBy = Governance.Calendar.Add(Today, ForComment);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MinutesCirculated, MinutesSteps.Circulate(Governance, Meeting, Desk.Now(View), Today, Form.CommentsBy, Form.EmptyReason),
        "The minutes have gone round.", Form.EmptyReason);
}

public sealed class CirculateForm
{
    [Display(Name = "Until when may people comment?")]
    public DateOnly? CommentsBy { get; set; }

    [Display(Name = "Why do they go round so?", Description = "It is shown with the draft")]
    public string? EmptyReason { get; set; }
}

using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>A visit that does not take place.</summary>
public sealed class CallOffModel(Desk desk, Conflicts conflicts) : VisitChangePage(desk, conflicts)
{
    public sealed class CallOffForm
    {
        [Display(Name = "Why, and who said so?")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public CallOffForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Visit.Id);

    public Task<IActionResult> OnPostAsync()
    {
        var before = Visit;
        return SaveAsync(
            AssuranceChanges.VisitCalledOff, new CallingOffDraft(Form.Reason).CallOff(before, Today), _ => "The visit is called off.", Form.Reason, after => VisitEvents.Follow(before, after, View));
    }
}

using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Risks;

/// <summary>A risk is gone, has happened, or is borne without being watched.</summary>
public sealed class CloseModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Risk>(desk, conflicts)
{
    public sealed class CloseForm
    {
        [Display(Name = "Why need it be watched no longer?")]
        public string? Why { get; set; }
    }

    [BindProperty]
    public CloseForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => ReadVersion();

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(RegisterChanges.RiskClosed, new RiskCloseDraft(Form.Why).Close(One, Today, Desk.Actor.Name), "The risk is closed.", Form.Why);
}

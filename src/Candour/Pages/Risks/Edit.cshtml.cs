using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Risks;

/// <summary>A risk put right: all of it but the score that it has now.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Risk>(desk, conflicts), IRiskForm
{
    [BindProperty]
    public RiskForm Form { get; set; } = new();

    public bool IsNew => false;

    protected override FormFields Fields => FormFields.Of(Form, One, one => RiskForm.Of(one, View)).Without(nameof(RiskForm.CurrentLikelihood), nameof(RiskForm.CurrentImpact));

    public void OnGet()
    {
        Form = RiskForm.Of(One, View);
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(RegisterChanges.RiskChanged, Form.Draft.Change(View, One), "The risk is changed.");
}

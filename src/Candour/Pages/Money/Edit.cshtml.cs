using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Money;

/// <summary>A funding line put right, or with what has been seen of its benefit.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : RegisterChangePage<FundingLine>(desk, conflicts), IFundingForm
{
    [BindProperty]
    public FundingForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, One, one => FundingForm.Of(one, View));

    public void OnGet()
    {
        Form = FundingForm.Of(One, View);
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(RegisterChanges.FundingChanged, Form.Draft.Change(View, One), "The funding line is changed.");
}

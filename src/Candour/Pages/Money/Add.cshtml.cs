using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Money;

/// <summary>Money for one purpose of the programme.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IFundingForm
{
    [BindProperty]
    public FundingForm Form { get; set; } = new();

    public override string Back => "/money";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync() =>
        AddNumberedAsync(RegisterChanges.FundingAdded, () => Form.Draft.Add(View, Desk.Now(View)), one => ($"{one.Number} is added.", Links.Funding(one)));
}

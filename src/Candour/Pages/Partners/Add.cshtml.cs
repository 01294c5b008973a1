using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Partners;

/// <summary>Somebody begins to help.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IPartnerForm
{
    [BindProperty]
    public PartnerForm Form { get; set; } = new();

    public override string Back => "/partners";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Form.From = Today;

    public Task<IActionResult> OnPostAsync() =>
        AddNumberedAsync(RegisterChanges.PartnerAdded, () => Form.Draft.Add(View, Desk.Now(View)), one => ($"{one.Title} is added.", Links.Partner(one)));
}

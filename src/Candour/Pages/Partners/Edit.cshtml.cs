using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Partners;

/// <summary>What the work with a partner is about, or when it ends, put otherwise.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Partner>(desk, conflicts), IPartnerForm
{
    [BindProperty]
    public PartnerForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, One, one => PartnerForm.Of(one, View));

    public void OnGet()
    {
        Form = PartnerForm.Of(One, View);
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(RegisterChanges.PartnerChanged, Form.Draft.Change(View, One), "The partner is changed.");
}

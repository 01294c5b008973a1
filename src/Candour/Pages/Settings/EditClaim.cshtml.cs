using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>Other words for a claim, and what was claimed before bears them too; or an end to one that no report has made.</summary>
public sealed class EditClaimModel(Desk desk, Conflicts conflicts) : ClaimsPage(desk, conflicts)
{
    [FromRoute]
    public string Code { get; set; } = "";

    protected override IActionResult? Instead() => View.Programme.Claims.Any(one => one.Code == Code) ? base.Instead() : NotFound();

    protected override FormFields Fields => Removes
        ? FormFields.Deed("Removed", () => View.Programme.Claim(Code).Name)
        : FormFields.Of(Form, View.Programme, programme => ClaimForm.Of(programme.Claim(Code)));

    public void OnGet()
    {
        ReadVersion();
        Form = ClaimForm.Of(View.Programme.Claim(Code));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var after = Form.Draft.Edit(View.Programme, Code);
        ModelState.Say(after.Problems);
        return ModelState.IsValid ? await SaveAsync(after.Required, "The claim is changed.") : Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        var after = ClaimDraft.Remove(View, Code);
        ModelState.Say(after.Problems);
        return ModelState.IsValid ? await SaveAsync(after.Required, "The claim is removed.") : Page();
    }
}

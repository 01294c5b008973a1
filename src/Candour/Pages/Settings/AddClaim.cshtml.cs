using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>A claim of the programme's own.</summary>
public sealed class AddClaimModel(Desk desk, Conflicts conflicts) : ClaimsPage(desk, conflicts)
{
    public void OnGet() => ReadVersion();

    public async Task<IActionResult> OnPostAsync()
    {
        var after = Form.Draft.Add(View.Programme);
        ModelState.Say(after.Problems);
        return ModelState.IsValid ? await SaveAsync(after.Required, "The claim is added.") : Page();
    }
}

using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>What a lead can claim, in the order in which pages show it.</summary>
public sealed class ClaimsModel(Desk desk, Conflicts conflicts) : ClaimsPage(desk, conflicts)
{
    // The list may be read in the past; only its buttons are gone.
    protected override IActionResult? Instead() => null;

    public void OnGet() => ReadVersion();

    public Task<IActionResult> OnPostAsync(string code) => SaveAsync(ClaimDraft.MoveUp(View.Programme, code), "The order is changed.");
}

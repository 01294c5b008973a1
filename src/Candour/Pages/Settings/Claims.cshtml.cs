using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>What a lead can claim, in the order in which pages show it.</summary>
public sealed class ClaimsModel(Desk desk, Conflicts conflicts) : ClaimsPage(desk, conflicts)
{
    /// <summary>The claim to move.</summary>
    [BindProperty]
    public string Code { get; set; } = "";

    protected override FormFields Fields => FormFields.Deed("One place up", () => View.Programme.Claim(Code).Name);

    // The list may be read in the past; only its buttons are gone.
    protected override IActionResult? Instead() => null;

    public void OnGet() => ReadVersion();

    public Task<IActionResult> OnPostAsync() => SaveAsync(ClaimDraft.MoveUp(View.Programme, Code), "The order is changed.");
}

using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>The stock phrases in their order: those that come with the program and the council's own.</summary>
public sealed class PhrasesModel(Desk desk, Conflicts conflicts) : PhrasesPage(desk, conflicts)
{
    /// <summary>The phrase that a button is about.</summary>
    [BindProperty]
    public int Place { get; set; }

    protected override FormFields Fields => FormFields.Deed("Stock phrase", () => PhraseSteps.At(Governance, Place)?.Text ?? "");

    // The list may be read in the past; only its buttons do nothing there.
    protected override IActionResult? Instead() => null;

    public void OnGet() => ReadVersion();

    public Task<IActionResult> OnPostUpAsync() => SaveAsync(PhraseSteps.MoveUp(Governance, Place, Desk.Now(View)), "The order is changed.");

    public Task<IActionResult> OnPostHideAsync() => SaveAsync(PhraseSteps.Hide(Governance, Place, hidden: true, Desk.Now(View)), "The phrase is not offered any more.");

    public Task<IActionResult> OnPostShowAsync() => SaveAsync(PhraseSteps.Hide(Governance, Place, hidden: false, Desk.Now(View)), "The phrase is offered again.");
}

using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>Other words for a phrase of the council's own, or its end. Those that come with the program stay as they are.</summary>
public sealed class EditPhraseModel(Desk desk, Conflicts conflicts) : PhrasesPage(desk, conflicts)
{
    [FromRoute]
    public int Place { get; set; }

    protected override FormFields Fields => Removes ? FormFields.Deed("Removed", () => PhraseSteps.At(Governance, Place)?.Text ?? "") : FormFields.Of(Form);

    protected override IActionResult? Instead() => PhraseSteps.At(Governance, Place) switch
    {
        null => NotFound(),
        { IsOwn: false } => LocalRedirect(Back),
        _ => base.Instead(),
    };

    public void OnGet()
    {
        ReadVersion();
        Form = PhraseForm.Of(PhraseSteps.At(Governance, Place)!);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(Form.Draft.Edit(Governance, Place, Desk.Now(View)), "The phrase is changed.");

    public Task<IActionResult> OnPostRemoveAsync() => SaveAsync(PhraseSteps.Remove(Governance, Place, Desk.Now(View)), "The phrase is removed.");
}

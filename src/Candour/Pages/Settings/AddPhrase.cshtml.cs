using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>A stock phrase of the council's own.</summary>
public sealed class AddPhraseModel(Desk desk, Conflicts conflicts) : PhrasesPage(desk, conflicts)
{
    public void OnGet() => ReadVersion();

    public Task<IActionResult> OnPostAsync() => SaveAsync(Form.Draft.Add(Governance, Desk.Now(View)), "The phrase is added.");
}

using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Papers;

/// <summary>A paper is written section by section. Authors who wrote different sections at once are both saved; of one section they choose.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts, History history, RecordKinds kinds) : PaperChangePage(desk, conflicts)
{
    [BindProperty]
    public PaperForm Form { get; set; } = new();

    /// <summary>The paper as the form would make it, where somebody asked to see it.</summary>
    public Paper? Preview { get; private set; }

    protected override FormFields Fields => PaperForm.Fields(Form, Paper);

    public void OnGet() => (Form, Version) = (PaperForm.Of(Paper), View.Snapshot.VersionOf(Id));

    public void OnPostPreview() => Preview = Form.Draft(Paper).Edit(Governance, Paper).Value;

    public async Task<IActionResult> OnPostAsync()
    {
        var edited = Form.Draft(Paper).Edit(Governance, Paper);
        ModelState.Say(edited.Problems);
        if (!ModelState.IsValid) return Page();
        var now = View.Snapshot.VersionOf(Id);
        return now != Version && await TogetherAsync(edited.Required) is { } merged
            ? await SaveAsync(Change.To(GovernanceChanges.PaperChanged, merged, now), null, "Your changes are saved, beside those that somebody else made meanwhile.")
            : await SaveAsync(Change.To(GovernanceChanges.PaperChanged, edited.Required, Version), null, "The paper is saved.");
    }

    /// <summary>Both authors' work; null where they wrote the same, so that somebody must choose.</summary>
    private async Task<Paper?> TogetherAsync(Paper mine)
    {
        if (await history.VersionAsync(Desk.Authority, Id, Version) is not { Removes: false } entry || kinds.Read(entry.Kind, entry.State) is not Paper before) return null;
        var isOnlyText = mine.Type == before.Type && mine.Authors.SequenceEqual(before.Authors) && (mine.Title == before.Title || Paper.Title == before.Title);
        return isOnlyText && PaperMerge.Of(before, mine, Paper) is { Clashes: [], Merged: var merged } ? merged : null;
    }
}

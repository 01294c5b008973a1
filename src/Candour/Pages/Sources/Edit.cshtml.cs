using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Sources;

/// <summary>A source put right.</summary>
public sealed class EditModel(Desk desk, ClockRules rules) : SourcePage(desk), ISourceForm
{
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    /// <summary>The version that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public IEnumerable<SelectItem> Events => ClockEvents.Of(rules);

    /// <summary>What somebody else changed in the meantime.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    public void OnGet() => (Form, Version) = (SourceForm.Of(Source), View.Snapshot.VersionOf(Source.Id));

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Code = Source.Code;
        var edited = Form.Draft.Edit(View, Source);
        ModelState.Say(edited.Problems);
        Form.WithSpareRows();
        if (!ModelState.IsValid || !edited.IsGood) return Page();
        if (await Desk.SaveAsync(Change.To(Changes.SourceChanged, edited.Value, Version)) is Saved.Conflict)
        {
            await LoadAsync();
            Version = View.Snapshot.VersionOf(Source.Id);
            Differences = Describe.Changes(Source, Form.Draft.Edit(View, Source).Value, View);
            return Page();
        }
        TempData["Done"] = $"{edited.Value.Title} is changed.";
        return LocalRedirect(Links.Source(Source));
    }
}

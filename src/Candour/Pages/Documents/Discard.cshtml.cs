using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Documents;

/// <summary>A draft that nobody wants. The file stays in the store, the ledger tells that it was read; search forgets it.</summary>
public sealed class DiscardModel(Desk desk, FileStore files) : DocumentPage(desk, files)
{
    public bool CanBe => IsOpen && Import.Accepted.Count == 0;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(int version)
    {
        if (!CanBe) return Page();
        var forgotten = new SearchDocument { Authority = Desk.Authority, Subject = Id, Kind = "document", Title = "", Body = "" };
        var change = Change.To(Changes.ImportDiscarded, Import with { State = ImportState.Discarded }, version);
        if (await Desk.SaveAsync([change], documents: [forgotten]) is not Saved.Done)
        {
            await LoadAgainAsync();
            return Page();
        }
        TempData["Done"] = $"The draft of {Import.FileName} is discarded.";
        return Redirect("/documents");
    }
}

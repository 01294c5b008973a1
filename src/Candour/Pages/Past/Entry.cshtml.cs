using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Past;

/// <summary>One entry of the ledger, with what it changed.</summary>
public sealed class EntryModel(Desk desk, History history, RecordKinds kinds) : ProgrammePage(desk)
{
    public Entry Entry { get; private set; } = null!;

    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    internal LedgerWords Words => new(kinds, View);

    public async Task<IActionResult> OnGetAsync(long sequence)
    {
        var cancel = HttpContext.RequestAborted;
        if (await history.EntryAsync(Desk.Authority, sequence, cancel) is not { } entry) return NotFound();
        if (Desk.AsAt is { } day && entry.At > London.EndOf(day)) return NotFound();
        Entry = entry;
        var before = entry.Version > 1 ? await history.VersionAsync(Desk.Authority, entry.Subject, entry.Version - 1, cancel) : null;
        Differences = Describe.Changes(Read(before), Read(entry), View);
        return Page();
    }

    private Record? Read(Entry? entry) => entry is null or { Removes: true } ? null : kinds.Read(entry.Kind, entry.State);
}

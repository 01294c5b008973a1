using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Past;

/// <summary>Whether the ledger still says what was written into it.</summary>
public sealed class IntegrityModel(Desk desk, Authorities authorities, Verification verification) : ProgrammePage(desk)
{
    public Authority Ledger { get; private set; } = null!;

    /// <summary>Null where nobody has asked for a check.</summary>
    public IReadOnlyList<string>? Faults { get; private set; }

    public string Sentence => Ledger.Sequence == 0
        ? "The ledger is empty."
        : $"{InWords.Count(Ledger.Sequence, "change")}, the last on {InWords.Day(Ledger.LastAt.DayInLondon())}.";

    public bool MayCheck => May(Permission.ManageAccounts);

    public async Task OnGetAsync() => Ledger = await authorities.OfAsync(Desk.Authority, HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayCheck) return Forbid();
        await OnGetAsync();
        Faults = await verification.FaultsAsync(Desk.Authority, HttpContext.RequestAborted);
        return Page();
    }
}

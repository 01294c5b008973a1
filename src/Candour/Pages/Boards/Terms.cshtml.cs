using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>A board's terms of reference: those in force, or any other version.</summary>
public sealed class TermsModel(Desk desk) : BoardPage(desk)
{
    /// <summary>Null for the one in force.</summary>
    [FromQuery]
    public int? Version { get; set; }

    public IReadOnlyList<TermsOfReference> Versions { get; private set; } = [];

    public TermsOfReference? Shown { get; private set; }

    public TermsOfReference? InForce { get; private set; }

    /// <summary>What the version before says otherwise.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    /// <summary>The version that is not agreed yet; there is one at most.</summary>
    public TermsOfReference? Drafted => Versions is [.., { IsAgreed: false } last] ? last : null;

    public IActionResult OnGet()
    {
        Versions = Governance.TermsVersions(Board);
        InForce = Governance.TermsOf(Board);
        Shown = Version is null ? InForce ?? Drafted : Versions.FirstOrDefault(one => one.Version == Version);
        if (Version is not null && Shown is null) return NotFound();
        if (Shown is { } shown && Versions.FirstOrDefault(one => one.Version == shown.Version - 1) is { } before)
            Differences = [.. Describe.Changes(before, shown, View).Where(one => one.Field is not ("Version" or "Agreed on" or "Agreed at" or "Review by"))];
        return Page();
    }

    public string State(TermsOfReference one) =>
        one.AgreedOn is { } day ? $"{(one.Id == InForce?.Id ? "In force, agreed" : "Agreed")} {InWords.Day(day)}" : "A draft, not agreed yet";
}

using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.AccessLinks;

/// <summary>One link of access: what it opens, which pages were opened by it, and its end. The link itself is shown once, when it was made.</summary>
public sealed class DetailsModel(Desk desk, Conflicts conflicts, TimeProvider time) : AccessLinkPage(desk, conflicts)
{
    /// <summary>Under which the page before leaves the key, for this one look.</summary>
    internal const string Once = "AccessKey";

    public string? Address { get; private set; }

    public AccessState State => Link.StateOn(time.GetUtcNow().DayInLondon());

    /// <summary>The latest first.</summary>
    public IReadOnlyList<AccessLook> Looks => [.. View.Snapshot.About<AccessLook>(Link.Id).OrderByDescending(one => one.At)];

    protected override FormFields Fields => FormFields.Deed("Revoke", () => Link.For);

    public void OnGet()
    {
        Version = View.Snapshot.VersionOf(Link.Id);
        if (TempData[Once] is string key) Address = $"{Request.Scheme}://{Request.Host}/access/{key}";
        Response.Headers.CacheControl = "no-store";
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(AssuranceChanges.LinkRevoked, AccessDraft.Revoke(Link, time.GetUtcNow().DayInLondon()), "The link is revoked. It opens nothing from now on.");
}

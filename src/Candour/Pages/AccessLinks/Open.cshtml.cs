using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.AccessLinks;

/// <summary>Where a link of access leads. It asks for a press of a button, since mail programs open links by themselves.</summary>
public sealed class OpenModel(IServiceProvider services, Snapshots snapshots) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    public AccessLink? Link { get; private set; }

    public string? Council { get; private set; }

    /// <summary>Why the link opens nothing, in a sentence; null where it opens.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? Refused() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } authority) return Refused();
        await HttpContext.SignInAsync(AccessCookie.Scheme, SignedInPerson.Bearer(authority, Link!));
        return LocalRedirect("/access");
    }

    private async Task<Guid?> FindAsync()
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers.CacheControl = "no-store";
        var keys = services.GetRequiredService<AccessKeys>();
        var found = await keys.FindAsync(Key, HttpContext.RequestAborted);
        Link = found?.Link;
        Refusal = SignedInPerson.LinkOf(User) is null && User.Identity?.IsAuthenticated == true
            ? $"You are signed in as {SignedInPerson.NameOf(User)}. Sign out first to see what a link opens."
            : Link?.StateOn(keys.Today) switch
            {
                null => "Part of it is missing, or nobody gave it.",
                AccessState.Expired => $"It ended on {InWords.Day(Link.Until)}.",
                AccessState.Revoked => $"The council ended it on {InWords.Day(Link.RevokedOn!.Value)}.",
                _ => null,
            };
        if (Refusal is not null || found is not { } known) return null;
        Council = ProgrammeView.Of(await snapshots.NowAsync(known.Authority, HttpContext.RequestAborted)).Council?.Name;
        return known.Authority;
    }

    private PageResult Refused()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status410Gone;
        return page;
    }
}

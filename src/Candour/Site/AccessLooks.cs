using Candour.Assurance;
using Candour.Ledger;
using Candour.Storage;

namespace Candour.Site;

/// <summary>Writes down which pages were opened by a link of access, before they are shown.</summary>
internal sealed class AccessLooks(LedgerStore store, Snapshots snapshots, Desk desk, TimeProvider time)
{
    public async Task RecordAsync(AccessLink link, string address)
    {
        // Two pages that are opened at once are two looks: the second to come is written after the first.
        while (await store.CommitAsync(desk.Authority, await NextAsync(link, address)) is Saved.Conflict)
        {
        }
    }

    private async Task<ChangeSet> NextAsync(AccessLink link, string address)
    {
        var now = await snapshots.NowAsync(desk.Authority);
        var at = desk.Now(await desk.ViewAsync());
        var before = now.About<AccessLook>(link.Id).FirstOrDefault(one => one.Address == address);
        var look = (before ?? new() { Id = Record.NewId(at), Link = link.Id, Address = address, At = default, Times = 0 }) with { At = time.GetUtcNow(), Times = (before?.Times ?? 0) + 1 };
        return new(desk.Actor, [new(AssuranceChanges.LinkUsed, look, before is null ? 0 : now.VersionOf(before.Id))], At: at);
    }
}

internal static class AccessLooksUse
{
    /// <summary>Writes each page down that a link of access opens, before it is shown; what could not be written down is not shown.</summary>
    public static IApplicationBuilder UseAccessLooks(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Reach() is { } reach && SharedPages.Opens(context))
            await context.RequestServices.GetRequiredService<AccessLooks>().RecordAsync(reach.Link, $"{context.Request.Path}{context.Request.QueryString}");
        await next(context);
    });
}

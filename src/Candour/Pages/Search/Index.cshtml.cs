using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Search;

/// <summary>Recommendations, actions, sources and documents by their words, best match first.</summary>
public sealed class IndexModel(Desk desk, Database database) : ProgrammePage(desk)
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<Hit> Hits { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (string.IsNullOrWhiteSpace(Q)) return;
        await using var context = database.For(Desk.Authority);
        var found = await new SearchIndex(context).FindAsync(Q, HttpContext.RequestAborted);
        Hits = [.. found.Select(one => Hit.Of(one, View)).OfType<Hit>()];
    }
}

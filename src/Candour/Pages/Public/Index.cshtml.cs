using Candour.Improvement;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Candour.Pages.Public;

/// <summary>The programmes that anybody may read.</summary>
[OutputCache(Duration = 30, VaryByQueryKeys = [])]
public sealed class IndexModel(Authorities authorities, Snapshots snapshots) : PageModel
{
    public IReadOnlyList<(string Address, Council Council, Programme Programme)> Programmes { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var found = new List<(string, Council, Programme)>();
        foreach (var authority in await authorities.AllAsync(HttpContext.RequestAborted))
        {
            var view = ProgrammeView.Of(await snapshots.NowAsync(authority.Id, HttpContext.RequestAborted));
            if (view is { Council: { } council, Programme.IsPublic: true }) found.Add(($"/public/{authority.Slug}", council, view.Programme));
        }
        Programmes = found;
    }
}

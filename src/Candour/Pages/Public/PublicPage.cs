using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Candour.Pages.Public;

/// <summary>A page for anybody about the council that its address names, if the council has made its programme public.</summary>
public abstract class PublicPage(Desk desk, Authorities authorities) : ProgrammePage(desk)
{
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // The past is for those who are signed in: it may hold what was not public then.
        if (Desk.AsAt is not null)
        {
            context.Result = LocalRedirect(Desk.ThisPageToday());
            return;
        }
        if (await authorities.BySlugAsync($"{RouteData.Values["council"]}", HttpContext.RequestAborted) is not { } authority)
        {
            context.Result = NotFound();
            return;
        }
        Desk.OpenFor(authority.Id);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    protected override IActionResult? Instead() => View is { Council: not null, Programme.IsPublic: true } ? null : NotFound();
}

using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.OutputCaching;

namespace Candour.Pages.Public;

/// <summary>A council's plan for anybody, as it is today, if the council has made it public.</summary>
[OutputCache(Duration = 30, VaryByQueryKeys = ["asAt"])]
public sealed class PlanModel(Desk desk, Authorities authorities) : ProgrammePage(desk)
{
    public PublicPlan Plan { get; private set; } = null!;

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

    public void OnGet() => Plan = PublicPlan.Of(View, Today);
}

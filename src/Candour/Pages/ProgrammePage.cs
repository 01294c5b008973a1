using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages;

/// <summary>A page about the programme: it has the view and the day before its handler runs. In the past it shows and does not change.</summary>
public abstract class ProgrammePage(Desk desk) : PageModel
{
    public Desk Desk => desk;

    public ProgrammeView View { get; private set; } = null!;

    /// <summary>The boards' work in the same state.</summary>
    public GovernanceView Governance => GovernanceView.Of(View);

    /// <summary>Today by the council's clock, or the past day that the reader asked for.</summary>
    public DateOnly Today { get; private set; }

    public bool May(Permission permission) => desk.AsAt is null && Access.Allows(User, permission);

    /// <summary>An address of this site that keeps the past day which the reader asked for.</summary>
    public string Keep(string address) => desk.Keep(address);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (desk.AsAt is not null && !HttpMethods.IsGet(Request.Method))
        {
            context.Result = BadRequest();
            return;
        }
        await LoadAsync();
        if (Instead() is { } other) context.Result = other;
        else await next();
    }

    /// <summary>What to answer in place of the page, once the programme is read: that there is no such thing, or that it is not for this person.</summary>
    protected virtual IActionResult? Instead() => null;

    /// <summary>Reads the programme, again after a change.</summary>
    protected async Task LoadAsync()
    {
        View = await desk.ViewAsync();
        Today = desk.Day(View);
    }
}

using System.Globalization;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages;

/// <summary>A page about the programme: it has the view and the day before its handler runs. In the past it shows and does not change.</summary>
public abstract class ProgrammePage(Desk desk) : PageModel
{
    public Desk Desk => desk;

    public ProgrammeView View { get; private set; } = null!;

    /// <summary>Today by the council's clock, or the past day that the reader asked for.</summary>
    public DateOnly Today { get; private set; }

    public bool May(Permission permission) => desk.AsAt is null && Access.Allows(User, permission);

    /// <summary>An address of this site that keeps the past day which the reader asked for.</summary>
    public string Keep(string address) => desk.AsAt is { } day
        ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}asAt={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
        : address;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (desk.AsAt is not null && !HttpMethods.IsGet(Request.Method))
        {
            context.Result = BadRequest();
            return;
        }
        await LoadAsync();
        await next();
    }

    /// <summary>Reads the programme, again after a change.</summary>
    protected async Task LoadAsync()
    {
        View = await desk.ViewAsync();
        Today = desk.Day(View);
    }
}

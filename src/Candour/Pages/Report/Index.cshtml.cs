using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Actions;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Report;

/// <summary>The two-minute update from a signed link: for one action, in the name of one post, without an account, until the link ends.</summary>
public sealed class IndexModel(Desk desk, ActionLinks links) : ReportingPage(desk)
{
    private ActionLink? _link;

    [FromRoute]
    public string Token { get; set; } = "";

    public override PlanAction Action => View.Snapshot.Find<PlanAction>(_link!.Action)!;

    /// <summary>Why the link cannot be used, in a sentence; null where it can.</summary>
    public string? Refusal { get; private set; }

    public bool IsSent { get; private set; }

    public Post By => View.PostBy(_link!.Post)!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers.CacheControl = "no-store";
        _link = links.Read(Token);
        if (_link is not null && Desk.AsAt is null)
        {
            Desk.OpenFor(_link.Authority);
            await LoadAsync();
            Refusal = WhyNot(_link);
        }
        else
        {
            Refusal = "This link has ended, or part of it is missing.";
        }
        if (Refusal is null) await next();
        else context.Result = Refused();
    }

    public void OnGet(bool sent)
    {
        IsSent = sent;
        Form.After = Latest?.Id;
    }

    public async Task<IActionResult> OnPostAsync() =>
        await ReportAsync(By.Title, Links.ActionReport(Token), new Actor(By.Title), "From the signed link")
        ?? LocalRedirect($"{Links.ActionReport(Token)}?sent=true");

    private string? WhyNot(ActionLink link)
    {
        if (View.Snapshot.Find<PlanAction>(link.Action) is not { } action || View.PostBy(link.Post) is null) return "The action is no longer in the plan.";
        if (!action.IsOpen) return $"Action {action.Reference} is closed, so there is nothing to report.";
        return action.LeadsOn(Today).Contains(link.Post) ? null : $"The post that this link was made for no longer leads action {action.Reference}.";
    }

    private PageResult Refused()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status410Gone;
        return page;
    }
}

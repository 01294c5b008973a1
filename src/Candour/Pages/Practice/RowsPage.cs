using Candour.Children;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>A page that opens the children's rows of a load, or says why it cannot.</summary>
public abstract class RowsPage(Desk desk, ChildRecords records, Looks looks) : LoadPage(desk)
{
    /// <summary>Why nothing can be shown; null where it can.</summary>
    public string? Missing { get; private set; }

    /// <summary>Opens the rows of the page's load and writes down who looks; null where there are none.</summary>
    protected async Task<OpenLoad?> OpenAsync(PracticePart part, string? child = null)
    {
        var open = await OpenAsync(Load);
        Missing = open is null ? records.WhyNot(Load) : null;
        if (open is not null && child is null) await looks.RecordAsync(Desk, Load, part);
        return open;
    }

    /// <summary>Opens the rows of another load, where they are still there.</summary>
    protected async Task<OpenLoad?> OpenAsync(PracticeLoad load) => await records.OpenAsync(Desk.Authority, load, HttpContext.RequestAborted);

    protected Task RecordAsync(string child) => looks.RecordAsync(Desk, Load, PracticePart.Child, child);
}

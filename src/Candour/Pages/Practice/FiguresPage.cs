using Candour.Children;
using Candour.GovUk;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>A page with the figures of a load: the load's own, or counted by worker from the children's rows.</summary>
public abstract class FiguresPage(Desk desk, ChildRecords records) : LoadPage(desk)
{
    /// <summary>Why there are no figures by worker; null where there are.</summary>
    public string? Missing { get; private set; }

    /// <summary>Figures by worker are for those who see the workers' children.</summary>
    public bool MaySeeWorkers => Access.Allows(User, Permission.SeeChildren);

    internal IReadOnlyList<FigureRow> Rows { get; private set; } = [];

    internal IReadOnlyList<Column<FigureRow>> Columns => FigureRow.Columns(grouped: Request.Query.ContainsKey("by"));

    internal ListQuery Query { get; private set; } = null!;

    protected async Task ReadAsync()
    {
        Query = ListQuery.Of(Request, Columns, "measure");
        var asked = FigureQuery.Of(Query);
        IReadOnlyList<MeasureFigure>? counted = null;
        if (asked.IsByWorker)
        {
            using var open = MaySeeWorkers ? await records.OpenAsync(Desk.Authority, Load, HttpContext.RequestAborted) : null;
            Missing = !MaySeeWorkers ? "Figures by worker are for those who may see children’s records." : open is null ? records.WhyNot(Load) : null;
            counted = open is null ? [] : new MeasureCount(open.Data, Load.AsAt, Load.Settings, Calendar).Count(MeasureGroup.Worker);
        }
        Rows = asked.Rows(Load, Practice.Before(Load), counted);
    }
}

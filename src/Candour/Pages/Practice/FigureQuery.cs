using Candour.GovUk;
using Candour.Improvement;
using Candour.Practice;

namespace Candour.Pages.Practice;

/// <summary>Which figures of a load are asked for.</summary>
/// <param name="By">Team or worker; null for the whole authority.</param>
internal sealed record FigureQuery(string? By, string? Measure, string? Group)
{
    public static FigureQuery Of(ListQuery query) => new(query.One("by") switch { "team" => "team", "worker" => "worker", _ => null }, query.One("measure"), query.One("group"));

    public bool IsByWorker => By == "worker";

    /// <param name="counted">What was counted anew by worker; null where the load's own figures are asked for.</param>
    public IReadOnlyList<FigureRow> Rows(PracticeLoad load, PracticeLoad? before, IReadOnlyList<MeasureFigure>? counted)
    {
        var figures = counted ?? [.. PracticeMeasures.All.SelectMany(measure => load.Figures.Where(one => one.Measure == measure.Code).Select(one => one.In(measure)))];
        return
        [
            .. figures.Where(one => (By is null ? one.Group is null : one.Group is not null && one.Denominator > 0)
                    && (Measure is null || one.Measure.Code == Measure) && (Group is null || By is null || one.Group == Group))
                .OrderBy(one => Place(one.Measure)).ThenBy(one => one.Group ?? "", NaturalOrder.Comparer)
                .Select(one => new FigureRow(one, IsByWorker ? null : before?.FigureOf(one.Measure, one.Group), load.Settings)),
        ];
    }

    private static int Place(PracticeMeasure measure) => PracticeMeasures.All.Index().First(one => one.Item.Code == measure.Code).Index;
}

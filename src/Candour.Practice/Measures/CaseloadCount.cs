using Candour.Practice.Counting;
using Candour.Practice.Duck;

namespace Candour.Practice;

/// <summary>How many children each worker has: a child in several lists, or in one twice, is one child.</summary>
internal sealed class CaseloadCount(DuckDatabase duck, AsAt on, PracticeSettings settings)
{
    public IEnumerable<MeasureFigure> Count(MeasureGroup by)
    {
        foreach (var figure in Read("NULL::VARCHAR")) yield return figure;
        if (by is MeasureGroup.Authority) yield break;
        foreach (var figure in Read($"coalesce({by.Column()}, '{MeasureGroups.NotAllocated}')")) yield return figure;
    }

    private List<MeasureFigure> Read(string key)
    {
        var figures = new List<MeasureFigure>();
        using var read = duck.Query(Sql.Invariant($"""
            SELECT key, coalesce(sum(children) FILTER (worker IS NOT NULL), 0)::BIGINT, count(worker), max(children) FILTER (worker IS NOT NULL),
                count(*) FILTER (worker IS NOT NULL AND children > {settings.Caseload}), coalesce(sum(children) FILTER (worker IS NULL), 0)::BIGINT
            FROM (SELECT {key} AS key, worker, count(DISTINCT coalesce(child, '')) AS children FROM ({Open}) GROUP BY ALL)
            GROUP BY key ORDER BY key
            """));
        while (read.Read())
            figures.Add(new(PracticeMeasures.Caseload, read.Text(0), read.Whole(1)!.Value, read.Whole(2)!.Value, [new("no worker allocated", read.Whole(5)!.Value)])
            {
                Most = read.Whole(3),
                WorkersAbove = read.Whole(4),
            });
        return figures.Count > 0 || key != "NULL::VARCHAR" ? figures : [new(PracticeMeasures.Caseload, null, 0, 0, [])];
    }

    private string Open => string.Join(" UNION ALL ",
        Rows(6, "closed_on IS NULL"), Rows(7, StillOpen.Plan), Rows(8, StillOpen.Care), Rows(9, "true"));

    private string Rows(int list, string open) => $"SELECT child, team, worker FROM {new KnownList(list, on).From} WHERE {open}";
}

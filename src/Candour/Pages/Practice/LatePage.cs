using System.Globalization;
using Candour.Children;
using Candour.GovUk;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>Who is late, of the children of one load.</summary>
public abstract class LatePage(Desk desk, ChildRecords records, Looks looks) : RowsPage(desk, records, looks)
{
    /// <summary>The numbers of working days ahead that can be asked for.</summary>
    private static readonly int[] Aheads = [5, 10];

    /// <summary>The day that is looked at: today for the newest load, the load's own day for an older one, unless another is asked for.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Working days that are looked ahead; null for what is late only.</summary>
    public int? Ahead { get; private set; }

    internal IReadOnlyList<LateRow> All { get; private set; } = [];

    internal IReadOnlyList<Column<LateRow>> Columns => LateRows.Columns(this, Load);

    internal ListQuery Query { get; private set; } = null!;

    internal IReadOnlyList<LateRow> Found => LateRows.Of(All, Query);

    protected async Task ReadAsync(PracticePart part)
    {
        Query = ListQuery.Of(Request, Columns, LateRows.UsualOrder);
        On = Query.One("on") switch { "load" => Load.AsAt, "today" => Today, _ => Load == Practice.Newest ? Today : Load.AsAt };
        Ahead = int.TryParse(Query.One("ahead"), CultureInfo.InvariantCulture, out var ahead) && Aheads.Contains(ahead) ? ahead : null;
        using var open = await OpenAsync(part);
        if (open is null) return;
        var before = await LateBeforeAsync();
        All =
        [
            .. WatchList.Of(open.Data, On, Ahead is { } days ? Alert.Ahead(On, days, Calendar) : null, Practice.Settings, Calendar)
                .Select(one => new LateRow(one, before is null ? null : one.DaysLate > 0 && !before.Contains((one.Child, one.Rule)), Practice.AcknowledgementOf(one))),
        ];
    }

    /// <summary>Who was late in the load before, on its day; null where that is not known.</summary>
    private async Task<HashSet<(string Child, string Rule)>?> LateBeforeAsync()
    {
        if (Practice.Before(Load) is not { } before) return null;
        using var open = await OpenAsync(before);
        return open is null ? null : [.. WatchList.Of(open.Data, before.AsAt, settings: Practice.Settings, calendar: Calendar).Select(one => (one.Child, one.Rule))];
    }
}

using System.Collections.Frozen;

namespace Candour.Practice.Generating;

/// <summary>A row of a list as it is filled in, column by column; who it is about stands in it already.</summary>
internal sealed class SyntheticRow
{
    private static readonly FrozenDictionary<string, int>[] Places = [.. AnnexAList.All.Select(list => list.Columns.Select((column, place) => (column.Name, place)).ToFrozenDictionary(one => one.Name, one => one.place))];

    private readonly FrozenDictionary<string, int> _places;
    private readonly SyntheticChild _child;

    public SyntheticRow(AnnexAList list, SyntheticChild child)
    {
        (_places, _child, Cells) = (Places[list.Number - 1], child, new object?[list.Columns.Count]);
        if (list.Number == 11) return;
        Set("child", child.Id).Set("gender", child.Gender).Set("ethnicity", child.Ethnicity).Set("born_on", child.Born).Set("age", child.Age);
        if (_places.ContainsKey("disability")) Set("disability", child.Disability);
    }

    public object?[] Cells { get; }

    public SyntheticRow Set(string column, object? cell)
    {
        Cells[_places[column]] = cell;
        return this;
    }

    public SyntheticRow Allocated(ref Draw draw, string service, double shareOfChildren)
    {
        var (team, worker) = _child.Authority.Allocate(ref draw, service, shareOfChildren);
        return Set("team", team).Set("worker", worker);
    }
}

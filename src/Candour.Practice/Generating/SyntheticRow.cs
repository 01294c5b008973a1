namespace Candour.Practice.Generating;

/// <summary>A row of a list as it is filled in, column by column; who it is about stands in it already.</summary>
internal sealed class SyntheticRow
{
    private readonly AnnexAList _list;
    private readonly SyntheticChild _child;

    public SyntheticRow(AnnexAList list, SyntheticChild child)
    {
        (_list, _child, Cells) = (list, child, new object?[list.Columns.Count]);
        if (list.Number == 11) return;
        Set("child", child.Id).Set("gender", child.Gender).Set("ethnicity", child.Ethnicity).Set("born_on", child.Born).Set("age", child.Age);
        if (list.Has("disability")) Set("disability", child.Disability);
    }

    public object?[] Cells { get; }

    public SyntheticRow Set(string column, object? cell)
    {
        Cells[_list.PlaceOf(column)] = cell;
        return this;
    }

    public SyntheticRow Allocated(ref Draw draw, string service, double shareOfChildren)
    {
        var (team, worker) = _child.Authority.Allocate(ref draw, service, shareOfChildren);
        return Set("team", team).Set("worker", worker);
    }
}

namespace Candour.Practice.Generating;

/// <summary>A row of a list as it is filled in, column by column; who it is about stands in it already.</summary>
internal sealed class SyntheticRow
{
    private const int AllocationPurpose = 90;

    private readonly AnnexAList _list;
    private readonly SyntheticChild _child;

    public SyntheticRow(AnnexAList list, SyntheticChild child)
    {
        (_list, _child, Cells) = (list, child, new object?[list.Columns.Count]);
        if (list.Number == 11) return;
        Set("child", child.Id);
        if (!list.IsExtra) Set("gender", child.Gender).Set("ethnicity", child.Ethnicity).Set("born_on", child.Born).Set("age", child.Age);
        if (list.Has("disability")) Set("disability", child.Disability);
    }

    public object?[] Cells { get; }

    public SyntheticRow Set(string column, object? cell)
    {
        Cells[_list.PlaceOf(column)] = cell;
        return this;
    }

    /// <summary>The child has the same worker in every list of a service.</summary>
    public SyntheticRow Allocated(Service service)
    {
        var (team, worker) = _child.Authority.Allocate(_child.Draw(AllocationPurpose), service.Name, service.ShareOfChildren);
        return Set("team", team).Set("worker", worker);
    }
}

/// <summary>A service and its part of the children, as far as they are open on a day.</summary>
internal sealed record Service(string Name, double ShareOfChildren)
{
    public static Service Assessment { get; } = new("Assessment", 0.036);
    public static Service FamilySupport { get; } = new("Family Support", 0.12);
    public static Service InCare { get; } = new("Children in Care", 0.05);
    public static Service LeavingCare { get; } = new("Leaving Care", 0.03);
}

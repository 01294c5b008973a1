namespace Candour.Practice.Reading;

/// <summary>The cells that hold something that could not be read. A list's rows come in their order, so that each column's are sorted.</summary>
internal sealed class UnreadCells
{
    private readonly Dictionary<(int List, string Column), List<int>> _rows = [];

    public void Add(int list, string column, int row)
    {
        if (!_rows.TryGetValue((list, column), out var rows)) _rows[(list, column)] = rows = [];
        rows.Add(row);
    }

    public bool Contains(int list, string column, int row) => _rows.TryGetValue((list, column), out var rows) && rows.BinarySearch(row) >= 0;
}

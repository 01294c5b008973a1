using Candour.Practice.Duck;
using Candour.Practice.Reading;

namespace Candour.Practice;

/// <summary>
/// The eleven lists as tables that can be counted: <c>list_1</c> to <c>list_11</c>, each with the row in its sheet and the columns of
/// <see cref="AnnexAList"/>; empty where a list is missing. An extra list is a table only where it is there.
/// </summary>
public sealed class PracticeData : IDisposable
{
    private const int Few = 100_000;

    private readonly SortedSet<int> _extra = [];
    private HashSet<(int List, string Column)> _columns = [];

    private PracticeData(int memory) => Database = new(memory);

    public DuckDatabase Database { get; }

    /// <summary>What was found of each list, in their order.</summary>
    public IReadOnlyList<ListFound> Lists { get; private set; } = [];

    /// <summary>The eleven lists, and the extra ones that are there.</summary>
    public IEnumerable<AnnexAList> Tables => AnnexAList.All.Concat(_extra.Select(one => AnnexAList.Of(one)));

    /// <summary>Whether there is a table of the list, be it empty.</summary>
    public bool Has(ListId list) => !AnnexAList.Of(list).IsExtra || _extra.Contains(list.Place);

    /// <summary>Whether the file has the column, with whatever in it.</summary>
    internal bool Has(AnnexAList list, AnnexAColumn column) => _columns.Contains((list.Number, column.Name));

    /// <summary>The cells that hold something that could not be read, and so are null.</summary>
    internal UnreadCells Unread { get; private set; } = new();

    /// <summary>Lists without a row, for rows to be appended.</summary>
    /// <exception cref="DuckException">The library is not there.</exception>
    public static PracticeData Empty(int memory = 1536)
    {
        var data = new PracticeData(memory);
        foreach (var list in AnnexAList.All) data.Create(list);
        return data;
    }

    /// <summary>A workbook of 2019 or 2024, or a folder of CSV or Parquet files named list-1 to list-11, beside which extra lists may stand.</summary>
    /// <param name="problems">Told what is wrong with the file as it is read.</param>
    /// <exception cref="PracticeDataException">It cannot be used.</exception>
    /// <exception cref="DuckException">The library is not there, or has not enough memory.</exception>
    public static PracticeData Open(string path, ProblemLog? problems = null, ReadingLimits? limits = null, CancellationToken cancelled = default)
    {
        limits ??= new();
        var data = new PracticeData(limits.Memory);
        try
        {
            var reading = new ListReading(data, problems ?? new(), limits, cancelled);
            if (Directory.Exists(path)) Folder.Read(path, reading);
            else Workbook.Read(path, reading);
            data.Lists = reading.Finish(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
            (data.Unread, data._columns) = (reading.Unread, reading.Columns);
            // So few rows are counted sooner by one thread than by several that wait for one another.
            if (data.Lists.Sum(one => one.Rows) < Few) data.Database.UseThreads(1);
            return data;
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <summary>Takes rows into a list: the row's number is column 0, the list's own follow.</summary>
    public DuckAppender Append(AnnexAList list) => Database.Append(list.Table, [DuckType.Integer, .. list.Columns.Select(one => TypeOf(one.Type))]);

    public void Dispose() => Database.Dispose();

    internal void Create(AnnexAList list) =>
        Create(list, $"TABLE {list.Table} (row INTEGER, {string.Join(", ", list.Columns.Select(one => $"{one.Name} {SqlType(one.Type)}"))})");

    /// <param name="what">The table or view, as it stands in the statement.</param>
    internal void Create(AnnexAList list, string what)
    {
        Database.Run($"CREATE {what}");
        if (list.IsExtra) _extra.Add(list.Number);
    }

    internal static string SqlType(ColumnType type) => type switch { ColumnType.Day => "DATE", ColumnType.Moment => "TIMESTAMP", ColumnType.Whole => "INTEGER", _ => "VARCHAR" };

    private static DuckType TypeOf(ColumnType type) => type switch
    {
        ColumnType.Day => DuckType.Date,
        ColumnType.Moment => DuckType.Timestamp,
        ColumnType.Whole => DuckType.Integer,
        _ => DuckType.Text,
    };
}

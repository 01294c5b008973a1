using System.Globalization;
using Candour.Practice.Duck;

namespace Candour.Practice.Reading;

/// <summary>The lists of one file as they are found in it, in whatever order.</summary>
internal sealed class ListReading(PracticeData data, ProblemLog problems, ReadingLimits limits, CancellationToken cancelled)
{
    private readonly SortedDictionary<int, ListFound> _found = [];
    private int _rows;

    public DuckDatabase Database => data.Database;

    public ReadingLimits Limits => limits;

    public UnreadCells Unread { get; } = new();

    public HashSet<(int List, string Column)> Columns { get; } = [];

    public bool Has(AnnexAList list) => _found.ContainsKey(list.Number);

    public void Report(AnnexAList? list, int? row, string? column, string code, string message, Severity severity = Severity.Error) =>
        problems.Add(new(list?.Id, row, column, code, message, severity));

    /// <summary>A list that DuckDB reads by itself.</summary>
    public void AddView(AnnexAList list, string select, int rows, int columns)
    {
        data.Create(list, $"VIEW {list.Table} AS {select}");
        _found[list.Number] = new(list.Number, rows, columns);
    }

    /// <summary>A list whose rows are read cell by cell.</summary>
    public void AddRows(AnnexAList list, Headings headings, IEnumerable<(int Number, object?[] Cells)> rows)
    {
        data.Create(list);
        var columns = headings.Columns.Select((column, place) => (column, place)).Where(one => one.column is not null)
            .Select(one => new ListColumn(list, one.column!, one.place)).ToList();
        var count = 0;
        using var to = data.Append(list);
        foreach (var (number, cells) in rows)
        {
            cancelled.ThrowIfCancellationRequested();
            if (++_rows > limits.Rows) throw new PracticeDataException(string.Create(CultureInfo.GetCultureInfo("en-GB"), $"there are more than {limits.Rows:N0} rows in its lists. Write them as Parquet and read that."));
            to.Put(0, (long)number);
            foreach (var column in columns)
            {
                if (column.Put(cells, to) is not { } wrong) continue;
                Unread.Add(list.Number, column.Name, number);
                Report(list, number, column.Heading, wrong.Code, wrong.Message);
            }
            to.EndRow();
            count++;
        }
        to.Finish();
        _found[list.Number] = new(list.Number, count, headings.Found);
    }

    /// <summary>Says which columns are missing, unknown or doubled.</summary>
    public void TakeHeadings(AnnexAList list, Headings headings)
    {
        Columns.UnionWith(headings.Columns.OfType<AnnexAColumn>().Select(one => (list.Number, one.Name)));
        foreach (var heading in headings.Unknown) Report(list, null, heading, "unknownColumn", "The list has no such column; it is not read.", Severity.Warning);
        foreach (var column in headings.Twice) Report(list, null, column.Heading, "columnTwice", "The column stands in the sheet more than once; the first counts.", Severity.Warning);
        var isLater = headings.Columns.Any(one => one?.Since is not null);
        foreach (var column in list.Columns.Where(one => !headings.Columns.Contains(one) && (one.Since is null || isLater)))
            Report(list, null, column.Heading, "missingColumn", "The list does not have this column.");
    }

    /// <summary>Makes the missing lists empty tables, and says what was found.</summary>
    public IReadOnlyList<ListFound> Finish(string file)
    {
        if (_found.Keys.All(one => AnnexAList.Of(one).IsExtra)) throw new PracticeDataException($"{file}: none of the eleven lists of Annex A is in it.");
        foreach (var list in AnnexAList.All.Where(one => !Has(one)))
        {
            data.Create(list);
            Report(list, null, null, "missingList", $"List {list.Number} ({list.Title}) is missing.");
        }
        return [.. _found.Values];
    }
}

using System.Globalization;

namespace Candour.Practice.Tests;

/// <summary>Lists with a few rows, each written as <c>child A, started_on 2018-01-01</c>; what is not said is blank.</summary>
internal static class Rows
{
    public static PracticeData Of(ListId list, params string[] rows) => PracticeData.Empty().With(list, rows);

    /// <param name="name">Of an extra list.</param>
    public static PracticeData Of(string name, params string[] rows) => PracticeData.Empty().With(name, rows);

    public static PracticeData With(this PracticeData data, string name, params string[] rows) => data.With(AnnexAList.Find(name)!.Id, rows);

    public static PracticeData With(this PracticeData data, ListId list, params string[] rows)
    {
        if (!data.Has(list)) data.Create(AnnexAList.Of(list));
        var columns = AnnexAList.Of(list).Columns;
        using var appender = data.Append(AnnexAList.Of(list));
        for (var row = 0; row < rows.Length; row++)
        {
            appender.Put(0, row + 1);
            foreach (var (name, value) in Cells(rows[row]))
            {
                var column = columns.Select(one => one.Name).ToList().IndexOf(name) + 1;
                column.ShouldBePositive($"List {list} has no column {name}.");
                if (columns[column - 1].Type is ColumnType.Day) appender.Put(column, Day(value));
                else if (columns[column - 1].Type is ColumnType.Moment) appender.Put(column, DateTime.Parse(value, CultureInfo.InvariantCulture));
                else if (columns[column - 1].Type is ColumnType.Whole) appender.Put(column, int.Parse(value, CultureInfo.InvariantCulture));
                else appender.Put(column, value);
            }
            appender.EndRow();
        }
        appender.Finish();
        return data;
    }

    private static IEnumerable<(string Name, string Value)> Cells(string row) =>
        row.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(' ', 2)).Select(one => (one[0], one[1]));
}

namespace Candour.Improvement;

/// <summary>The columns of a file that is sent.</summary>
public static class CsvColumns
{
    /// <summary>What is wrong with the columns that a file has.</summary>
    /// <param name="needed">Those without which no line can be read.</param>
    /// <param name="what">What its lines are, in the plural.</param>
    public static IReadOnlyList<CsvNote> Problems(IReadOnlyList<CsvLine> lines, IReadOnlyList<string> all, IEnumerable<string> needed, string what)
    {
        if (lines.Count == 0) return [new(0, null, "The file has no lines below its header.")];
        var columns = lines[0].Cells.Keys;
        return
        [
            .. columns.Except(all, StringComparer.OrdinalIgnoreCase).Select(one => new CsvNote(1, one, $"No column of {what} is called “{one}”. The columns are: {string.Join(", ", all)}.")),
            .. needed.Except(columns, StringComparer.OrdinalIgnoreCase).Select(one => new CsvNote(1, one, $"The file needs the column “{one}”.")),
        ];
    }
}

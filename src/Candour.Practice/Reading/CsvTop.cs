using System.Text;

namespace Candour.Practice.Reading;

/// <summary>The first rows of a CSV file, where its headings are looked for: DuckDB reads the rest once it is known how many columns there are.</summary>
internal static class CsvTop
{
    private const int Most = 200; // columns; what is more is not looked at
    private const int Longest = 1 << 20; // signs of these rows: a quotation mark that nothing ends would take in the whole file

    /// <summary>The cells of each row; null where one holds nothing.</summary>
    public static List<List<string?>> Rows(string file, Encoding encoding, int most)
    {
        using var reader = new StreamReader(file, encoding);
        var (rows, cells, cell, isQuoted) = (new List<List<string?>>(), new List<string?>(), new StringBuilder(), false);
        for (var taken = 0; rows.Count < most && taken < Longest && reader.Read() is >= 0 and var read; taken++)
        {
            var sign = (char)read;
            if (isQuoted && sign == '"' && reader.Peek() == '"') cell.Append((char)reader.Read());
            else if (sign == '"' && (isQuoted || cell.Length == 0)) isQuoted = !isQuoted;
            else if (isQuoted || sign is not (',' or '\r' or '\n')) cell.Append(sign);
            else if (sign == ',') EndCell();
            else if (sign == '\n' || reader.Peek() != '\n') EndRow();
        }
        if (rows.Count < most && (cells.Count > 0 || cell.Length > 0)) EndRow();
        return rows;

        void EndCell()
        {
            if (cells.Count < Most) cells.Add(cell.Length == 0 ? null : cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add(cells);
            cells = [];
        }
    }
}

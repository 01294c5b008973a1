using Candour.Improvement;
using Candour.Reading;
using Candour.Site;
using Candour.Storage;

namespace Candour.Intake;

/// <summary>The lines of a table in a file, by the columns that its first line names.</summary>
internal static class TableFile
{
    /// <summary>What a person may send to a page.</summary>
    public static readonly ReadingLimits Uploaded = new() { FileBytes = 20L << 20, Rows = 20_000 };

    /// <exception cref="DocumentRefusedException">The file is no table, is too large, or names a column twice; the message says so.</exception>
    public static IReadOnlyList<CsvLine> Read(Stream file, string name, ReadingLimits limits)
    {
        var document = DocumentReader.Open(file, name, limits);
        var rows = document.Tables is [var table, ..] ? table.Rows.Select(row => row.Cells.Select(cell => CsvCells.Unguard(cell.Text)).ToList()).ToList() : [];
        var head = rows.FindIndex(IsSaid);
        if (head < 0) throw new DocumentRefusedException(name, "it holds no table with the names of the columns in its first line.");
        var columns = rows[head];
        if (columns.Where(one => one.Length > 0).GroupBy(one => one, StringComparer.OrdinalIgnoreCase).FirstOrDefault(one => one.Count() > 1) is { } twice)
            throw new DocumentRefusedException(name, $"two columns are called “{twice.Key}”.");
        return
        [
            .. rows.Index().Skip(head + 1).Where(row => IsSaid(row.Item)).Select(row => new CsvLine(row.Index + 1, columns.Zip(row.Item)
                .Where(cell => cell.First.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>A table that was sent before and is kept; null where the store has no such file, or it is no table.</summary>
    public static async Task<(string Name, IReadOnlyList<CsvLine> Lines)?> FindAsync(FileStore files, Guid authority, string sha256)
    {
        if (await files.FindAsync(authority, sha256) is not { } file) return null;
        using var content = new MemoryStream();
        await files.CopyToAsync(authority, sha256, content);
        content.Position = 0;
        try
        {
            return (file.Name, Read(content, file.Name, Uploaded));
        }
        catch (DocumentRefusedException)
        {
            return null; // some other file of the store
        }
    }

    private static bool IsSaid(List<string> cells) => cells.Exists(one => one.Length > 0);
}

using System.IO.Compression;
using System.Text;
using Candour.Practice;
using Candour.Practice.Generating;

namespace Candour.Web.Tests.Practice;

/// <summary>Lists as an analyst sends them.</summary>
internal static class Lists
{
    public const string Day = "2018-11-30";

    /// <summary>A workbook of a synthetic authority.</summary>
    public static byte[] Workbook(string asAt = Day, int children = 400, long seed = 1)
    {
        var folder = Directory.CreateTempSubdirectory("candour-made-");
        try
        {
            var path = Path.Combine(folder.FullName, "lists.xlsx");
            AuthorityFile.Write(new(children, seed, Dates.Day(asAt)), path);
            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A workbook of these sheets.</summary>
    public static byte[] Workbook(params (string Sheet, object?[][] Rows)[] sheets)
    {
        using var content = new MemoryStream();
        using (var workbook = new WorkbookWriter(content))
        {
            foreach (var (sheet, rows) in sheets)
            {
                workbook.BeginSheet(sheet);
                foreach (var row in rows) workbook.WriteRow(row);
            }
        }
        return content.ToArray();
    }

    /// <summary>The headings of a list and rows whose cells are named by their columns, the last of a name counting: <c>child A1, started_on 01/02/2018</c>.</summary>
    public static object?[][] Rows(ListId list, params string[] rows)
    {
        var columns = AnnexAList.Of(list).Columns.Where(one => one.Since is null).ToList();
        return
        [
            [.. columns.Select(one => one.Heading)],
            .. rows.Select(row => row.Split(", ").Select(cell => cell.Split(' ', 2)).GroupBy(cell => cell[0]).ToDictionary(same => same.Key, same => same.Last()[1]))
                .Select(cells => columns.Select(one => (object?)cells.GetValueOrDefault(one.Name)).ToArray()),
        ];
    }

    public static (string Name, byte[] File) Csv(ListId list, params string[] rows) =>
        ($"{AnnexAList.Of(list).FileName}.csv", Encoding.UTF8.GetBytes(string.Concat(Rows(list, rows).Select(row => string.Join(',', row.Select(cell => cell is string text && text.Contains(',') ? $"\"{text}\"" : $"{cell}")) + "\r\n"))));

    public static byte[] Zip(params (string Name, byte[] File)[] files)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, file) in files)
            {
                using var entry = archive.CreateEntry($"folder/{name}").Open();
                entry.Write(file);
            }
        }
        return content.ToArray();
    }
}

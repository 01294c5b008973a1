using Candour.Practice.Generating;

namespace Candour.Practice.Tests.Reading;

/// <summary>Files as authorities send them, written for one test each.</summary>
internal sealed class Workbooks : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("candour-lists");

    public string Folder => _folder.FullName;

    /// <summary>A workbook of these sheets.</summary>
    public string Write(params (string Sheet, object?[][] Rows)[] sheets)
    {
        var path = Path.Combine(Folder, "lists.xlsx");
        using var file = File.Create(path);
        using var workbook = new WorkbookWriter(file);
        foreach (var (sheet, rows) in sheets)
        {
            workbook.BeginSheet(sheet);
            foreach (var row in rows) workbook.WriteRow(row);
        }
        return path;
    }

    public string WriteText(string name, string content)
    {
        File.WriteAllText(Path.Combine(Folder, name), content);
        return Folder;
    }

    /// <summary>The headings of a list as the template of 2019 has them, and rows whose cells are named by their columns.</summary>
    public static object?[][] Rows(int list, params (string Column, object? Cell)[][] rows)
    {
        var columns = AnnexAList.Of(list).Columns.Where(one => one.Since is null).ToList();
        return
        [
            [.. columns.Select(one => one.Heading)],
            .. rows.Select(row => columns.Select(column => row.FirstOrDefault(one => one.Column == column.Name).Cell).ToArray()),
        ];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

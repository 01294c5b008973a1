using System.Text;
using Candour.GovUk;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Site;

/// <summary>A file of rows, sent while it is written: UTF-8 with a byte order mark, so that spreadsheets read its letters right.</summary>
public sealed class CsvResult(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) : IActionResult
{
    private const int Enough = 16 * 1024;

    /// <summary>A list's rows under the titles of its columns.</summary>
    public static CsvResult Of<T>(string name, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows) =>
        new(name, [.. columns.Select(one => one.Title)], rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(one => one.Value(row) ?? "")]));

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await using var body = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Enough, leaveOpen: true);

        var text = new StringBuilder();
        CsvCells.WriteLine(text, header);
        foreach (var row in rows)
        {
            CsvCells.WriteLine(text, row);
            if (text.Length < Enough) continue;
            await body.WriteAsync(text, context.HttpContext.RequestAborted);
            text.Clear();
        }
        await body.WriteAsync(text, context.HttpContext.RequestAborted);
    }
}

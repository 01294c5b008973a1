using System.Text;
using Candour.Site;
using Candour.Writing;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages;

/// <summary>A document to read and print, and at the same address with <c>/docx</c> or <c>/md</c> to take away.</summary>
public abstract class WrittenPage(Desk desk) : ProgrammePage(desk)
{
    /// <summary>Null for the page, <c>docx</c> or <c>md</c> for the file.</summary>
    [FromRoute]
    public string? Ending { get; set; }

    public WrittenDocument Document { get; private set; } = null!;

    /// <summary>The page that the document belongs to.</summary>
    public abstract (string Address, string Name) From { get; }

    /// <summary>Null where the address names nothing.</summary>
    protected abstract WrittenDocument? Write();

    /// <summary>Under which the file is saved, without its ending.</summary>
    protected abstract string FileName { get; }

    protected override IActionResult? Instead()
    {
        if (Ending is not (null or "docx" or "md") || Write() is not { } document) return NotFound();
        Document = document;
        return null;
    }

    public IActionResult OnGet() => Ending switch
    {
        null => Page(),
        "md" => File(Encoding.UTF8.GetBytes(MarkdownWriter.Write(Document)), MarkdownWriter.MediaType, $"{FileName}.md"),
        _ => new DocxResult(FileName, Document, View.Council?.Name ?? "", Desk.Until ?? Desk.Now(View)),
    };
}

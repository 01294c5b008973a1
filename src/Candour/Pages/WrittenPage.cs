using Candour.Site;
using Candour.Writing;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages;

/// <summary>A document to read and print, and at the same address with <c>/docx</c> to take away.</summary>
public abstract class WrittenPage(Desk desk) : ProgrammePage(desk)
{
    /// <summary>Null for the page, <c>docx</c> for the file.</summary>
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
        if (Ending is not (null or "docx") || Write() is not { } document) return NotFound();
        Document = document;
        return null;
    }

    public IActionResult OnGet() =>
        Ending is null ? Page() : new DocxResult(FileName, Document, View.Council?.Name ?? "", Desk.Until ?? Desk.Now(View));
}

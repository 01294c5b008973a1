using Candour.Improvement;
using Candour.Intake;
using Candour.Reading;
using Candour.Reading.Accepting;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Documents;

/// <summary>A page about one document that was read in.</summary>
public abstract class DocumentPage(Desk desk, FileStore files) : ProgrammePage(desk)
{
    private ReadResult? _draft;

    protected FileStore Files => files;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DocumentImport Import => View.Snapshot.Find<DocumentImport>(Id)!;

    public int Version => View.Snapshot.VersionOf(Id);

    public ReadResult Draft => _draft ??= DraftJson.Read(Import.Draft);

    /// <summary>Whether rows of it can still be taken or corrected.</summary>
    public bool IsOpen => May(Permission.Import) && Import.State is not ImportState.Discarded;

    protected override IActionResult? Instead() => View.Snapshot.Find<DocumentImport>(Id) is null ? NotFound() : null;

    internal async Task<SourceText> TextAsync()
    {
        using var kept = new MemoryStream();
        if (Import.Text.Length > 0) await files.CopyToAsync(Desk.Authority, Import.Text, kept, HttpContext.RequestAborted);
        return SourceText.Read(kept);
    }

    /// <summary>The programme again, after somebody else changed it.</summary>
    protected async Task LoadAgainAsync()
    {
        _draft = null;
        Desk.OpenFor(Desk.Authority);
        await LoadAsync();
    }
}

using System.Security.Cryptography;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Reading;
using Candour.Reading.Accepting;
using Candour.Site;
using Candour.Storage;

namespace Candour.Intake;

/// <summary>What became of a file: a new draft, or the one that was made of it before.</summary>
public sealed record Arrival(DocumentImport Import, bool IsNew);

/// <summary>Files in: read apart from the request, kept with their text, and drafted. The site and the command line share it.</summary>
public sealed class DocumentIntake(FileStore files, LedgerStore store, Snapshots snapshots, TimeProvider time) : IDisposable
{
    // Reading takes memory and a processor; who comes third waits.
    private readonly SemaphoreSlim _reading = new(2);
    private readonly SemaphoreSlim _keeping = new(1);

    /// <param name="content">The file; it can seek.</param>
    /// <exception cref="DocumentRefusedException">The file cannot be read; nothing was kept.</exception>
    public async Task<Arrival> ReadAsync(Guid authority, Stream content, string name, Actor actor, ReadingLimits? limits = null, CancellationToken cancel = default)
    {
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        if (await KnownAsync(authority, sha256, cancel) is { } known) return new(known, IsNew: false);

        var (document, draft) = await DraftAsync(content, name, limits, cancel);
        await _keeping.WaitAsync(cancel);
        try
        {
            return await KnownAsync(authority, sha256, cancel) is { } meanwhile
                ? new(meanwhile, IsNew: false)
                : new(await KeepAsync(authority, content, sha256, document, draft, actor, cancel), IsNew: true);
        }
        finally
        {
            _keeping.Release();
        }
    }

    /// <summary>What would become of a file; nothing is kept.</summary>
    /// <exception cref="DocumentRefusedException">The file cannot be read.</exception>
    public async Task<Arrival> LookAsync(Guid authority, Stream content, string name, CancellationToken cancel = default)
    {
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        if (await KnownAsync(authority, sha256, cancel) is { } known) return new(known, IsNew: false);
        var (document, draft) = await DraftAsync(content, name, null, cancel);
        return new(Drafted(document, draft, sha256, content.Length, "", time.GetUtcNow()), IsNew: true);
    }

    /// <summary>The draft, or what was taken in, of the same content; one that was discarded or undone does not count.</summary>
    private async Task<DocumentImport?> KnownAsync(Guid authority, string sha256, CancellationToken cancel) =>
        ProgrammeView.Of(await snapshots.NowAsync(authority, cancel)).Imports
            .FirstOrDefault(one => one.Sha256 == sha256 && one.State is (ImportState.Draft or ImportState.Accepted));

    private async Task<(SourceDocument, ReadResult)> DraftAsync(Stream content, string name, ReadingLimits? limits, CancellationToken cancel)
    {
        await _reading.WaitAsync(cancel);
        try
        {
            content.Position = 0;
            return await Task.Run(() =>
            {
                var document = DocumentReader.Open(content, name, limits, cancel);
                return (document, DocumentReader.Read(document, cancel));
            }, cancel);
        }
        finally
        {
            _reading.Release();
        }
    }

    // The files first, the record last: a process that ends in between leaves no import, and the next attempt finds the files kept.
    private async Task<DocumentImport> KeepAsync(
        Guid authority, Stream content, string sha256, SourceDocument document, ReadResult draft, Actor actor, CancellationToken cancel)
    {
        var view = ProgrammeView.Of(await snapshots.NowAsync(authority, cancel));
        var at = time.GetUtcNow() + (view.Council?.ClockShift ?? TimeSpan.Zero);
        using var written = SourceText.Write(document);
        var file = await files.AddAsync(authority, document.File, MediaTypes.Of(document.Format), content, cancel);
        var text = await files.AddAsync(authority, $"{document.File}.txt", "text/plain", written, cancel);
        var import = Drafted(document, draft, sha256, file.Size, text.Sha256, at);
        var found = new SearchDocument
        {
            Authority = authority, Subject = import.Id, Kind = "document", Title = import.FileName, Body = string.Join('\n', document.Lines.Select(line => line.Text)),
        };
        await store.CommitAsync(authority, new ChangeSet(actor, [Change.Add(Changes.ImportDrafted, import)], At: at), [found], cancel);
        return import;
    }

    private static DocumentImport Drafted(SourceDocument document, ReadResult draft, string sha256, long size, string text, DateTimeOffset at) => new()
    {
        Id = Record.NewId(at), FileName = document.File, Sha256 = sha256, Size = size, Text = text, ReadOn = at.DayInLondon(), Draft = DraftJson.Write(draft),
    };

    public void Dispose()
    {
        _reading.Dispose();
        _keeping.Dispose();
    }
}

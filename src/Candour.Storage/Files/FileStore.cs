using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>Files by their SHA-256, in the store with everything else, so that a backup holds them and every node sees them.</summary>
public sealed class FileStore(Database database, TimeProvider time)
{
    /// <summary>Keeps a file. The same content twice is kept once.</summary>
    /// <param name="content">Read from its beginning twice, so it can seek.</param>
    public async Task<StoredFile> AddAsync(Guid authority, string name, string mediaType, Stream content, CancellationToken cancel = default)
    {
        content.Position = 0;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        using var turn = await database.TurnAsync(cancel);
        await using var context = database.For(authority);
        if (await context.Files.AsNoTracking().SingleOrDefaultAsync(file => file.Sha256 == sha256, cancel) is { } known) return known;

        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var file = new StoredFile
        {
            Authority = authority, Sha256 = sha256, Name = name, MediaType = mediaType, Size = content.Length, AddedAt = time.GetUtcNow(),
        };
        context.Files.Add(file);
        await context.SaveChangesAsync(cancel);
        content.Position = 0;
        await foreach (var chunk in Chunks.OfAsync(content, cancel))
        {
            context.FileChunks.Add(new() { Authority = authority, Sha256 = sha256, Index = chunk.Index, Bytes = chunk.Bytes });
            await context.SaveChangesAsync(cancel);
            context.ChangeTracker.Clear();
        }
        await transaction.CommitAsync(cancel);
        return file;
    }

    public async Task<StoredFile?> FindAsync(Guid authority, string sha256, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.Files.AsNoTracking().SingleOrDefaultAsync(file => file.Sha256 == sha256, cancel);
    }

    /// <summary>Writes a file's content out, a piece at a time.</summary>
    public async Task CopyToAsync(Guid authority, string sha256, Stream target, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        var chunks = context.FileChunks.AsNoTracking().Where(chunk => chunk.Sha256 == sha256).OrderBy(chunk => chunk.Index);
        await foreach (var chunk in chunks.AsAsyncEnumerable().WithCancellation(cancel)) await target.WriteAsync(chunk.Bytes, cancel);
    }
}

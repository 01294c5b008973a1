using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>What is kept of children, load by load, and the authorities' keys to their pseudonyms. What is deleted here is gone.</summary>
public sealed class ChildFiles(Database database)
{
    /// <summary>Keeps the files of a load, all or none.</summary>
    public async Task AddAsync(Guid authority, Guid load, IEnumerable<(string Name, Stream Content)> files, CancellationToken cancel = default)
    {
        using var turn = await database.TurnAsync(cancel);
        await using var context = database.For(authority);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        foreach (var (name, content) in files)
        {
            await foreach (var chunk in Chunks.OfAsync(content, cancel))
            {
                context.ChildFiles.Add(new() { Authority = authority, Load = load, Name = name, Index = chunk.Index, Bytes = chunk.Bytes });
                await context.SaveChangesAsync(cancel);
                context.ChangeTracker.Clear();
            }
        }
        await transaction.CommitAsync(cancel);
    }

    /// <summary>The names of a load's files; none where they are gone.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(Guid authority, Guid load, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.ChildFiles.AsNoTracking().Where(file => file.Load == load && file.Index == 0).Select(file => file.Name).Order().ToListAsync(cancel);
    }

    public async Task CopyToAsync(Guid authority, Guid load, string name, Stream target, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        var pieces = context.ChildFiles.AsNoTracking().Where(file => file.Load == load && file.Name == name).OrderBy(file => file.Index);
        await foreach (var piece in pieces.AsAsyncEnumerable().WithCancellation(cancel)) await target.WriteAsync(piece.Bytes, cancel);
    }

    /// <summary>The loads of which something is kept.</summary>
    public async Task<IReadOnlyList<Guid>> LoadsAsync(Guid authority, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.ChildFiles.AsNoTracking().Select(file => file.Load).Distinct().ToListAsync(cancel);
    }

    /// <summary>Deletes whatever is kept of a load.</summary>
    public async Task DeleteAsync(Guid authority, Guid load, CancellationToken cancel = default)
    {
        using var turn = await database.TurnAsync(cancel);
        await using var context = database.For(authority);
        if (database.IsEmbedded)
        {
            await context.Database.OpenConnectionAsync(cancel);
            await context.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", cancel); // the pages are overwritten, not only given up
        }
        await context.ChildFiles.Where(file => file.Load == load).ExecuteDeleteAsync(cancel);
    }

    /// <summary>The authority's key; made where it has none.</summary>
    /// <param name="make">Makes a key.</param>
    public async Task<byte[]> KeyAsync(Guid authority, Func<byte[]> make, CancellationToken cancel = default)
    {
        if (await FindKeyAsync(authority, cancel) is { } known) return known;
        using (await database.TurnAsync(cancel))
        {
            await using var context = database.For(authority);
            context.ChildKeys.Add(new() { Authority = authority, Key = make() });
            try
            {
                await context.SaveChangesAsync(cancel);
            }
            catch (DbUpdateException)
            {
                // another node was quicker: its key counts
            }
        }
        return await FindKeyAsync(authority, cancel) ?? throw new InvalidOperationException("The authority’s key could not be kept.");
    }

    private async Task<byte[]?> FindKeyAsync(Guid authority, CancellationToken cancel)
    {
        await using var context = database.For(authority);
        return await context.ChildKeys.AsNoTracking().Select(key => key.Key).SingleOrDefaultAsync(cancel);
    }
}

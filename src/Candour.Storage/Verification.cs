using System.Security.Cryptography;
using Candour.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>Whether a store still says what was written into it.</summary>
public sealed class Verification(Database database)
{
    /// <summary>Each break in the ledger's chain, each record that is not what its last entry says, each file whose content is not its hash. Empty where all is well.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(Guid authority, CancellationToken cancel = default) =>
    [
        .. await LedgerAsync(authority, cancel), .. await RecordsAsync(authority, cancel), .. await FilesAsync(authority, cancel),
    ];

    private async Task<IReadOnlyList<string>> LedgerAsync(Guid authority, CancellationToken cancel)
    {
        await using var context = database.For(authority);
        var head = await context.Authorities.AsNoTracking().SingleAsync(row => row.Id == authority, cancel);
        var last = (Sequence: 0L, Hash: Chain.Start);
        var fault = Chain.FirstBreak(context.Entries.AsNoTracking().OrderBy(entry => entry.Sequence).AsEnumerable().Select(entry =>
        {
            last = (entry.Sequence, entry.Hash);
            return entry;
        }));
        if (fault is not null) return [fault];
        return last == (head.Sequence, head.Head)
            ? []
            : [$"The ledger ends with entry {last.Sequence}, but entry {head.Sequence} was written."];
    }

    private async Task<IReadOnlyList<string>> RecordsAsync(Guid authority, CancellationToken cancel)
    {
        await using var context = database.For(authority);
        var last = context.Entries.GroupBy(entry => entry.Subject).Select(group => group.Max(entry => entry.Sequence));
        var said = await context.Entries.AsNoTracking().Where(entry => last.Contains(entry.Sequence) && entry.State != "")
            .ToDictionaryAsync(entry => entry.Subject, cancel);
        var kept = await context.Records.AsNoTracking().ToDictionaryAsync(row => row.Id, cancel);
        return
        [
            .. said.Values.Where(entry => !kept.ContainsKey(entry.Subject)).Select(entry => $"The {entry.Kind} {entry.Subject} is missing; entry {entry.Sequence} wrote it."),
            .. kept.Values.Where(row => !said.TryGetValue(row.Id, out var entry) || entry.State != row.State || entry.Version != row.Version)
                .Select(row => $"The {row.Kind} {row.Id} is not what the ledger says."),
        ];
    }

    private async Task<IReadOnlyList<string>> FilesAsync(Guid authority, CancellationToken cancel)
    {
        await using var context = database.For(authority);
        var faults = new List<string>();
        foreach (var file in await context.Files.AsNoTracking().ToListAsync(cancel))
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await foreach (var chunk in context.FileChunks.AsNoTracking().Where(chunk => chunk.Sha256 == file.Sha256)
                .OrderBy(chunk => chunk.Index).AsAsyncEnumerable().WithCancellation(cancel)) hash.AppendData(chunk.Bytes);
            if (Convert.ToHexStringLower(hash.GetHashAndReset()) != file.Sha256) faults.Add($"The file {file.Name} is not what was put in.");
        }
        return faults;
    }
}

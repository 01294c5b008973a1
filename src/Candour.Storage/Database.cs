using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Candour.Storage;

/// <summary>One store, embedded or PostgreSQL: it makes contexts for an authority and lets writers in one at a time where the store needs that.</summary>
public sealed class Database
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Gates = new();

    private readonly Func<CandourContext> _contexts;
    private readonly SemaphoreSlim? _gate;

    private Database(Func<CandourContext> contexts, string name, SemaphoreSlim? gate) =>
        (_contexts, Name, _gate) = (contexts, name, gate);

    /// <summary>Where the store is, for people; never with a password.</summary>
    public string Name { get; }

    /// <summary>SQLite takes one writer at a time; asked by many at once it answers some after a second. One gate in the process keeps them in line.</summary>
    public bool IsEmbedded => _gate is not null;

    public static bool Exists(string folder) => File.Exists(FileIn(folder));

    /// <summary>Deletes the embedded store of a folder, where there is one.</summary>
    public static void Delete(string folder)
    {
        if (!Exists(folder)) return;
        SqliteConnection.ClearAllPools();
        foreach (var ending in (string[])["", "-wal", "-shm"]) File.Delete(FileIn(folder) + ending);
    }

    /// <summary>The embedded store in a folder, which is made where it is not there.</summary>
    public static Database InFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = FileIn(folder);
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 };
        var contexts = new PooledDbContextFactory<SqliteContext>(ContextOptions.Sqlite(connection.ToString()));
        return new(contexts.CreateDbContext, file, Gates.GetOrAdd(file, _ => new(1, 1)));
    }

    private static string FileIn(string folder) => Path.GetFullPath(Path.Combine(folder, "candour.db"));

    /// <summary>A store in PostgreSQL, by its connection string.</summary>
    public static Database OnPostgres(string connectionString)
    {
        var contexts = new PooledDbContextFactory<PostgresContext>(ContextOptions.Postgres(connectionString));
        var name = new Npgsql.NpgsqlConnectionStringBuilder(connectionString);
        return new(contexts.CreateDbContext, $"{name.Host}/{name.Database}", null);
    }

    /// <summary>A context that sees the rows of one authority.</summary>
    public CandourContext For(Guid authority)
    {
        var context = _contexts();
        context.Authority = authority; // always set: contexts are used again
        return context;
    }

    /// <summary>A context that sees no authority's records: accounts, authorities, keys.</summary>
    public CandourContext Open() => For(Guid.Empty);

    /// <summary>Brings the tables to this program's version.</summary>
    public async Task MigrateAsync(CancellationToken cancel = default)
    {
        using var turn = await TurnAsync(cancel);
        await using var context = Open();
        if (IsEmbedded) await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        await context.Database.MigrateAsync(cancel);
    }

    /// <summary>A writer's turn; it ends when it is disposed of.</summary>
    public async Task<IDisposable?> TurnAsync(CancellationToken cancel)
    {
        if (_gate is null) return null;
        await _gate.WaitAsync(cancel);
        return new Turn(_gate);
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Candour.Storage;

/// <summary>How contexts are set up, in the running program and when migrations are written.</summary>
internal static class ContextOptions
{
    /// <summary>Identity asks a context's services which tables it has; ours have passkeys.</summary>
    private static readonly ServiceProvider IdentityTables = new ServiceCollection()
        .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public static DbContextOptions<SqliteContext> Sqlite(string connection) =>
        new DbContextOptionsBuilder<SqliteContext>().UseSqlite(connection).UseApplicationServiceProvider(IdentityTables).Options;

    public static DbContextOptions<PostgresContext> Postgres(string connection) =>
        new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(connection).UseApplicationServiceProvider(IdentityTables).Options;
}

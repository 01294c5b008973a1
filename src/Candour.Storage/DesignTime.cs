using Microsoft.EntityFrameworkCore.Design;

namespace Candour.Storage;

/// <summary>How <c>dotnet ef</c> makes a context to write migrations from. It opens no database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(ContextOptions.Sqlite("Data Source=:memory:"));
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) =>
        new(ContextOptions.Postgres("Host=localhost"));
}

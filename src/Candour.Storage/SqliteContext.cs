using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Candour.Storage;

/// <summary>The tables in the embedded store.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : CandourContext(options)
{
    /// <summary>SQLite has no type for an instant: it is kept in 100-nanosecond ticks of UTC, which sort and compare.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Ticks>();

    internal sealed class Ticks() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

using Microsoft.EntityFrameworkCore;

namespace Floor;

/// <summary>A thousand rows of the width that a list of actions shows.</summary>
public sealed class Rows(DbContextOptions<Rows> options) : DbContext(options)
{
    public DbSet<Row> All => Set<Row>();

    public static void Fill(Rows rows)
    {
        rows.Database.EnsureDeleted();
        rows.Database.EnsureCreated();
        rows.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        rows.AddRange(Enumerable.Range(1, 1000).Select(number => new Row
        {
            Number = $"{number}", Text = $"Action {number}: what will be done, in a sentence of the usual length for a plan of a council",
            Lead = $"Divisional Director {number % 20}", Recommendation = $"{number % 15 + 1}", Claim = "On track", Board = "Improvement board",
            Due = new DateOnly(2018, 1, 1).AddDays(number), Updated = new DateOnly(2018, 10, 1).AddDays(number % 60),
        }));
        rows.SaveChanges();
    }
}

public sealed class Row
{
    public int Id { get; init; }

    public required string Number { get; init; }

    public required string Text { get; init; }

    public required string Lead { get; init; }

    public required string Recommendation { get; init; }

    public required string Claim { get; init; }

    public required string Board { get; init; }

    public DateOnly Due { get; init; }

    public DateOnly Updated { get; init; }
}

using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage.Tests;

public sealed class EmbeddedChildFilesTests : ChildFilesTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-").FullName;

    protected override Database Open() => Database.InFolder(_folder);

    protected override void CleanUp()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_deleted_is_no_more_in_the_file_of_the_store()
    {
        const string Words = "the rows of a child that nobody may read again";
        await Files.AddAsync(Eastmere, Load, [("list-8.parquet", Content(Words))]);
        await Files.DeleteAsync(Eastmere, Load);
        await using (var context = Store.Open()) await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(_folder)) Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain(Words);
    }
}

public sealed class PostgresChildFilesTests : ChildFilesTests
{
    protected override Database Open() => Database.OnPostgres(PostgresServer.NewDatabase());
}

/// <summary>What is kept of children, whichever database holds it.</summary>
public abstract class ChildFilesTests : IAsyncLifetime
{
    protected Guid Eastmere { get; } = Guid.NewGuid();

    protected Guid Load { get; } = Guid.NewGuid();

    protected Database Store { get; private set; } = null!;

    internal ChildFiles Files { get; private set; } = null!;

    protected abstract Database Open();

    protected virtual void CleanUp() { }

    public async ValueTask InitializeAsync()
    {
        Store = Open();
        await Store.MigrateAsync();
        await new Authorities(Store).AddAsync(Eastmere, "eastmere");
        Files = new(Store);
    }

    public ValueTask DisposeAsync()
    {
        CleanUp();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_load_is_kept_whole_and_goes_whole()
    {
        var large = new string('x', 600_000);
        await Files.AddAsync(Eastmere, Load, [("a", Content("A")), ("b", Content(large))]);
        var other = Guid.NewGuid();
        await Files.AddAsync(Eastmere, other, [("a", Content("another load"))]);

        (await Files.NamesAsync(Eastmere, Load)).ShouldBe(["a", "b"]);
        (await TextAsync(Eastmere, Load, "b")).ShouldBe(large);

        await Files.DeleteAsync(Eastmere, Load);
        (await Files.NamesAsync(Eastmere, Load)).ShouldBeEmpty();
        (await Files.LoadsAsync(Eastmere)).ShouldBe([other]);
        (await TextAsync(Eastmere, other, "a")).ShouldBe("another load");
    }

    [Fact]
    public async Task Another_council_sees_neither_rows_nor_key()
    {
        var westmere = Guid.NewGuid();
        await new Authorities(Store).AddAsync(westmere, "westmere");
        await Files.AddAsync(Eastmere, Load, [("a", Content("A"))]);

        (await Files.NamesAsync(westmere, Load)).ShouldBeEmpty();
        (await TextAsync(westmere, Load, "a")).ShouldBeEmpty();
        await Files.DeleteAsync(westmere, Load);
        (await TextAsync(Eastmere, Load, "a")).ShouldBe("A");
        (await Files.KeyAsync(westmere, () => [2])).ShouldNotBe(await Files.KeyAsync(Eastmere, () => [1]));
    }

    [Fact]
    public async Task An_authority_has_one_key_for_good_whoever_asks_first()
    {
        var made = 0;
        var keys = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Files.KeyAsync(Eastmere, () => [(byte)Interlocked.Increment(ref made)])));

        keys.ShouldAllBe(one => one.SequenceEqual(keys[0]));
    }

    protected static Stream Content(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    private async Task<string> TextAsync(Guid authority, Guid load, string name)
    {
        using var content = new MemoryStream();
        await Files.CopyToAsync(authority, load, name, content);
        return Encoding.UTF8.GetString(content.ToArray());
    }
}

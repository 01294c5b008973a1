namespace Candour.Storage.Tests;

public sealed class EmbeddedDigestTests : DigestTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-").FullName;

    protected override Database Open() => Database.InFolder(_folder);

    protected override void CleanUp()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

public sealed class PostgresDigestTests : DigestTests
{
    protected override Database Open() => Database.OnPostgres(PostgresServer.NewDatabase());
}

/// <summary>That a daily e-mail is sent once, whichever database keeps the record of it.</summary>
public abstract class DigestTests : IAsyncLifetime
{
    private static readonly DateOnly Monday = new(2018, 12, 3);
    private readonly FakeClock _clock = new(new(2018, 12, 3, 7, 0, 0, TimeSpan.Zero));
    private readonly Guid _eastmere = Guid.NewGuid();
    private readonly Guid _user = Guid.NewGuid();

    private Database _database = null!;
    private Digests _digests = null!;

    protected abstract Database Open();

    protected virtual void CleanUp() { }

    public async ValueTask InitializeAsync()
    {
        _database = Open();
        await _database.MigrateAsync();
        await new Authorities(_database).AddAsync(_eastmere, "eastmere");
        await using var context = _database.Open();
        context.Users.Add(new() { Id = _user, Authority = _eastmere, UserName = "lead", Email = "lead@eastmere.invalid" });
        await context.SaveChangesAsync();
        _digests = new(_database, _clock);
    }

    public ValueTask DisposeAsync()
    {
        CleanUp();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task One_of_many_takes_it_and_after_it_was_sent_nobody_does()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new Digests(_database, _clock).TakeAsync(_eastmere, _user, Monday)));
        taken.Count(one => one).ShouldBe(1);

        await _digests.SentAsync(_eastmere, _user, Monday);
        _clock.Advance(TimeSpan.FromHours(5));

        (await _digests.TakeAsync(_eastmere, _user, Monday)).ShouldBeFalse();
        (await _digests.TakeAsync(_eastmere, _user, Monday.AddDays(1))).ShouldBeTrue();
        (await _digests.LastAsync(_eastmere)).ShouldHaveSingleItem().Day.ShouldBe(Monday.AddDays(1));
        (await _digests.LastAsync(Guid.NewGuid())).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_failed_or_was_left_by_a_node_that_ended_is_taken_again_after_a_while()
    {
        (await _digests.TakeAsync(_eastmere, _user, Monday)).ShouldBeTrue();
        _clock.Advance(Digests.Lease - TimeSpan.FromSeconds(1));
        (await _digests.TakeAsync(_eastmere, _user, Monday)).ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await _digests.TakeAsync(_eastmere, _user, Monday)).ShouldBeTrue();

        await _digests.FailedAsync(_eastmere, _user, Monday, "The server is away.");

        (await _digests.TakeAsync(_eastmere, _user, Monday)).ShouldBeFalse();
        var failed = (await _digests.LastAsync(_eastmere)).ShouldHaveSingleItem();
        (failed.Attempts, failed.Error, failed.SentAt).ShouldBe((2, "The server is away.", null));
        _clock.Advance(Digests.Pause);
        (await _digests.TakeAsync(_eastmere, _user, Monday)).ShouldBeTrue();
        await _digests.SentAsync(_eastmere, _user, Monday);
        (await _digests.LastAsync(_eastmere)).Single().Error.ShouldBeNull();
    }
}

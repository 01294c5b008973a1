using Candour.Improvement;
using Candour.Ledger;
using Microsoft.EntityFrameworkCore;
using Record = Candour.Ledger.Record;

namespace Candour.Storage.Tests;

public sealed class EmbeddedStoreTests : StoreTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-").FullName;

    protected override Database Open() => Database.InFolder(_folder);

    protected override void CleanUp()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

public sealed class PostgresStoreTests : StoreTests
{
    protected override Database Open() => Database.OnPostgres(PostgresServer.NewDatabase());
}

/// <summary>What a store promises, whichever database holds it.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    private static readonly Actor Manager = new("Improvement manager");
    private static readonly RecordKinds Kinds = new(ImprovementRecords.Kinds);
    private readonly FakeClock _clock = new(new(2018, 12, 3, 9, 0, 0, TimeSpan.Zero));
    private readonly Guid _eastmere = Guid.NewGuid();

    private Database _database = null!;
    private LedgerStore _store = null!;
    private Snapshots _snapshots = null!;

    protected abstract Database Open();

    protected virtual void CleanUp() { }

    public async ValueTask InitializeAsync()
    {
        _database = Open();
        await _database.MigrateAsync();
        await new Authorities(_database).AddAsync(_eastmere, "eastmere");
        _store = new(_database, Kinds, _clock);
        _snapshots = new(_database, Kinds);
    }

    public ValueTask DisposeAsync()
    {
        CleanUp();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private sealed record Numbered : Record
    {
        public required string Number { get; init; }

        public override string UniqueName => Number;
    }

    [Fact]
    public async Task A_number_is_given_once_also_to_those_who_ask_for_it_at_one_moment()
    {
        var store = new LedgerStore(_database, new(new Dictionary<string, Type> { ["numbered"] = typeof(Numbered) }), _clock);
        Task<Saved> AddAsync(string number) => store.CommitAsync(
            _eastmere, ChangeSet.Of(Manager, Change.Add("numbered.added", new Numbered { Id = Record.NewId(_clock.GetUtcNow()), Number = number })));

        var saved = await Task.WhenAll(AddAsync("D1"), AddAsync("D1"), AddAsync("D2"), AddAsync("D1"));

        saved.Count(one => one is Saved.Done).ShouldBe(2);
        (await AddAsync("D2")).ShouldBeOfType<Saved.Conflict>();
        (await AddAsync("D3")).ShouldBeOfType<Saved.Done>();
    }

    [Fact]
    public async Task What_was_saved_is_there_with_its_place_in_the_ledger()
    {
        var post = NewPost("Divisional Director, Strategy");
        (await AddAsync(post)).ShouldBe(new Saved.Done(1));

        var snapshot = await _snapshots.NowAsync(_eastmere);
        snapshot.Find<Post>(post.Id)!.Title.ShouldBe("Divisional Director, Strategy");
        snapshot.VersionOf(post.Id).ShouldBe(1);
        var entry = (await new History(_database).AboutAsync(_eastmere, post.Id)).ShouldHaveSingleItem();
        entry.Actor.ShouldBe("Improvement manager");
        entry.At.ShouldBe(_clock.GetUtcNow());
    }

    [Fact]
    public async Task Two_people_who_save_the_same_record_do_not_overwrite_each_other()
    {
        var post = NewPost("Head of Audit");
        await AddAsync(post);
        (await ChangeAsync(post with { Directorate = "Resources" }, 1)).ShouldBeOfType<Saved.Done>();
        (await ChangeAsync(post with { Directorate = "Governance" }, 1)).ShouldBe(new Saved.Conflict(post.Id, 1, 2));
        (await _snapshots.NowAsync(_eastmere)).Find<Post>(post.Id)!.Directorate.ShouldBe("Resources");
    }

    [Fact]
    public async Task Changes_are_made_together_or_not_at_all()
    {
        var (first, second) = (NewPost("First"), NewPost("Second"));
        await AddAsync(first);
        var saved = await _store.CommitAsync(_eastmere, new ChangeSet(Manager, [Change.Add("post.added", second), Change.To("post.changed", first, 7)]));
        saved.ShouldBeOfType<Saved.Conflict>();
        (await _snapshots.NowAsync(_eastmere)).All<Post>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_past_is_seen_as_it_was()
    {
        var (kept, gone, later) = (NewPost("Kept"), NewPost("Gone"), NewPost("Later"));
        await AddAsync(kept);
        await AddAsync(gone);
        _clock.Advance(TimeSpan.FromDays(1));
        var then = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromDays(1));
        await ChangeAsync(kept with { Status = PostStatus.Vacant }, 1);
        await _store.CommitAsync(_eastmere, ChangeSet.Of(Manager, Change.Remove("post.removed", gone, 1)));
        await AddAsync(later);

        var past = await _snapshots.AtAsync(_eastmere, then);
        past.All<Post>().Select(post => (post.Title, post.Status))
            .ShouldBe([("Kept", PostStatus.Permanent), ("Gone", PostStatus.Permanent)], ignoreOrder: true);
        var now = await _snapshots.NowAsync(_eastmere);
        now.All<Post>().Select(post => (post.Title, post.Status))
            .ShouldBe([("Kept", PostStatus.Vacant), ("Later", PostStatus.Permanent)], ignoreOrder: true);
        (await _snapshots.AtAsync(_eastmere, then.AddYears(-1))).All<Post>().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_node_saves_is_seen_at_the_next_look()
    {
        var elsewhere = new Snapshots(_database, Kinds);
        (await elsewhere.NowAsync(_eastmere)).All<Post>().ShouldBeEmpty();
        var post = NewPost("Chief Executive");
        await AddAsync(post);
        (await elsewhere.NowAsync(_eastmere)).All<Post>().ShouldHaveSingleItem();
        await _store.CommitAsync(_eastmere, ChangeSet.Of(Manager, Change.Remove("post.removed", post, 1)));
        (await elsewhere.NowAsync(_eastmere)).All<Post>().ShouldBeEmpty();
    }

    [Fact]
    public async Task One_council_never_sees_anothers_records()
    {
        var other = Guid.NewGuid();
        await new Authorities(_database).AddAsync(other, "westmere");
        await AddAsync(NewPost("Eastmere's own"));
        (await _snapshots.NowAsync(other)).All<Post>().ShouldBeEmpty();
        await using var context = _database.For(other);
        (await context.Entries.CountAsync()).ShouldBe(0);
        (await context.Records.CountAsync()).ShouldBe(0);
        (await _database.Open().Records.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Sixteen_writers_at_once_leave_one_whole_chain()
    {
        await Parallel.ForAsync(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
            (await AddAsync(NewPost($"Post {number}"))).ShouldBeOfType<Saved.Done>());
        (await _snapshots.NowAsync(_eastmere)).Sequence.ShouldBe(64);
        (await new Verification(_database).FaultsAsync(_eastmere)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_many_who_change_one_record_at_once_one_is_saved_and_the_others_are_told()
    {
        var post = NewPost("Head of Audit");
        await AddAsync(post);
        var saved = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => ChangeAsync(post with { Title = $"Head of Audit {number}" }, 1)));
        saved.OfType<Saved.Done>().ShouldHaveSingleItem();
        saved.OfType<Saved.Conflict>().Count().ShouldBe(15);
        saved.OfType<Saved.Conflict>().ShouldAllBe(conflict => conflict == new Saved.Conflict(post.Id, 1, 2));
        (await _snapshots.NowAsync(_eastmere)).VersionOf(post.Id).ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_written_takes_no_other_save_with_it()
    {
        var known = NewPost("Head of Audit");
        await AddAsync(known);
        var posts = Enumerable.Range(1, 16).Select(number => NewPost($"Post {number}")).ToList();
        posts[7] = posts[7] with { Id = known.Id }; // an identity that is taken cannot be added

        var saves = posts.ConvertAll(AddAsync);
        await Should.ThrowAsync<DbUpdateException>(() => saves[7]);
        foreach (var save in saves.Where((_, at) => at != 7)) (await save).ShouldBeOfType<Saved.Done>();
        (await _snapshots.NowAsync(_eastmere)).All<Post>().Count.ShouldBe(16);
        (await new Verification(_database).FaultsAsync(_eastmere)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE ledger SET actor = 'Somebody else' WHERE sequence = 2", "Entry 2")]
    [InlineData("DELETE FROM ledger WHERE sequence = 2", "Entry 2 is missing")]
    [InlineData("DELETE FROM ledger WHERE sequence = 3", "ends with entry 2")]
    [InlineData("UPDATE records SET state = replace(state, 'Post 1', 'Post 9')", "is not what the ledger says")]
    [InlineData("DELETE FROM records", "is missing")]
    public async Task Tampering_is_found_and_located(string tampering, string found)
    {
        for (var number = 1; number <= 3; number++) await AddAsync(NewPost($"Post {number}"));
        await using (var context = _database.Open()) await context.Database.ExecuteSqlRawAsync(tampering);
        (await new Verification(_database).FaultsAsync(_eastmere)).ShouldContain(fault => fault.Contains(found));
    }

    [Fact]
    public async Task A_clock_set_back_does_not_turn_the_ledger_round()
    {
        await AddAsync(NewPost("First"));
        var first = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromHours(-2));
        await AddAsync(NewPost("Second"));
        (await new History(_database).PageAsync(_eastmere, 0, 10)).Entries.ShouldAllBe(entry => entry.At == first);
    }

    [Fact]
    public async Task A_recommendation_is_found_by_a_word_of_it_in_another_form()
    {
        var source = Guid.NewGuid();
        var wanted = NewRecommendation(source, "4", "Improve the quality of assessments and plans");
        await AddAsync(wanted);
        await AddAsync(NewRecommendation(source, "5", "Strengthen supervision"));
        (await FindAsync("assessment plan")).ShouldBe([wanted.Id]);
        (await FindAsync("assess")).ShouldBe([wanted.Id]);
        (await FindAsync("\"'); DROP TABLE records; -- *")).ShouldBeEmpty();
        await ChangeAsync(wanted with { Text = "Hold reviews on time" }, 1);
        (await FindAsync("assessment")).ShouldBeEmpty();
        (await FindAsync("review")).ShouldBe([wanted.Id]);
    }

    [Fact]
    public async Task A_step_is_undone_whole_unless_somebody_went_on_from_it()
    {
        var (known, added) = (NewPost("Known"), NewPost("Added"));
        await AddAsync(known);
        var step = Guid.NewGuid();
        await _store.CommitAsync(_eastmere, new ChangeSet(
            Manager, [Change.Add("post.added", added), Change.To("post.changed", known with { Directorate = "Place" }, 1)], Batch: step));
        var steps = new Steps(new(_database), _snapshots, Kinds);

        var undoing = await steps.UndoingAsync(_eastmere, step);
        undoing.IsPossible.ShouldBeTrue();
        await _store.CommitAsync(_eastmere, new ChangeSet(Manager, undoing.Changes));
        var after = await _snapshots.NowAsync(_eastmere);
        after.All<Post>().ShouldHaveSingleItem().Directorate.ShouldBeNull();
        (await steps.UndoingAsync(_eastmere, step)).IsPossible.ShouldBeFalse();
        (await steps.UndoingAsync(_eastmere, step)).Obstacles.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_file_comes_out_as_it_went_in_and_is_kept_once()
    {
        var content = new byte[700_000];
        new Random(1).NextBytes(content);
        var files = new FileStore(_database, _clock);
        var kept = await files.AddAsync(_eastmere, "report.pdf", "application/pdf", new MemoryStream(content));
        (await files.AddAsync(_eastmere, "the same.pdf", "application/pdf", new MemoryStream(content))).Name.ShouldBe("report.pdf");
        var out1 = new MemoryStream();
        await files.CopyToAsync(_eastmere, kept.Sha256, out1);
        out1.ToArray().ShouldBe(content);
        (await new Verification(_database).FaultsAsync(_eastmere)).ShouldBeEmpty();
    }

    [Fact]
    public void No_change_of_the_model_lacks_its_migration() => _database.Open().Database.HasPendingModelChanges().ShouldBeFalse();

    private async Task<IReadOnlyList<Guid>> FindAsync(string query)
    {
        await using var context = _database.For(_eastmere);
        return [.. (await new SearchIndex(context).FindAsync(query)).Select(found => found.Subject)];
    }

    private Task<Saved> AddAsync(Ledger.Record record) => _store.CommitAsync(_eastmere, ChangeSet.Of(Manager, Change.Add("added", record)));

    private Task<Saved> ChangeAsync(Ledger.Record after, int expected) => _store.CommitAsync(_eastmere, ChangeSet.Of(Manager, Change.To("changed", after, expected)));

    private static Post NewPost(string title) => new() { Id = Guid.NewGuid(), Title = title };

    private static Recommendation NewRecommendation(Guid source, string number, string text) =>
        new() { Id = Guid.NewGuid(), Source = source, Reference = $"OFSTED17-{number}", Number = number, Text = text };
}

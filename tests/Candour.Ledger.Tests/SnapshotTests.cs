namespace Candour.Ledger.Tests;

public sealed class SnapshotTests
{
    private readonly Notebook _book = new();

    [Fact]
    public void A_snapshot_moved_on_by_entries_equals_one_built_whole()
    {
        var (kept, changed, removed) = (Notebook.NewNote("kept"), Notebook.NewNote("first words"), Notebook.NewNote("gone"));
        _book.Write(kept);
        _book.Write(changed);
        _book.Write(removed);
        _book.Write(changed with { Text = "last words" }, version: 2);
        _book.Write(removed, version: 2, removes: true);

        for (var cut = 0; cut <= _book.Entries.Count; cut++)
        {
            var first = Empty().After(_book.Entries[..cut], Notebook.Kinds);
            _ = first.All<Note>(); // a list that was asked for must not outlive its snapshot
            var inTwoSteps = first.After(_book.Entries[cut..], Notebook.Kinds);

            inTwoSteps.Sequence.ShouldBe(_book.Entries.Count);
            inTwoSteps.All<Note>().ShouldBe([kept, changed with { Text = "last words" }], ignoreOrder: true);
            inTwoSteps.VersionOf(changed.Id).ShouldBe(2);
            inTwoSteps.ChangedAt(changed.Id).ShouldBe(_book.Entries[3].At);
            inTwoSteps.Find<Note>(removed.Id).ShouldBeNull();
        }
    }

    [Fact]
    public void A_snapshot_of_the_past_does_not_see_what_came_later()
    {
        var note = Notebook.NewNote("as the board saw it");
        var then = Empty().After([_book.Write(note)], Notebook.Kinds);

        then.After([_book.Write(note with { Text = "as it is now" }, version: 2)], Notebook.Kinds);

        then.Find<Note>(note.Id)!.Text.ShouldBe("as the board saw it");
        then.Sequence.ShouldBe(1);
    }

    [Fact]
    public void A_list_of_a_kind_that_nobody_touched_is_handed_on()
    {
        var first = Empty().After([_book.Write(Notebook.NewNote("a note"))], Notebook.Kinds);
        var notes = first.All<Note>();

        first.After([_book.Write(new Letter { Id = Guid.NewGuid() })], Notebook.Kinds).All<Note>().ShouldBeSameAs(notes);
    }

    [Fact]
    public void However_records_change_lists_are_those_of_a_snapshot_built_whole()
    {
        var random = new Random(4817);
        var (moved, versions) = (Empty(), new Dictionary<Note, int>());
        for (var turn = 0; turn < 300; turn++)
        {
            var known = versions.Keys.ElementAtOrDefault(random.Next(versions.Count + 1));
            var note = known is null || random.Next(3) == 0
                ? Notebook.NewNote($"note {turn}") with { Answers = known?.Id }
                : known with { Text = $"changed {turn}", Answers = versions.Keys.ElementAt(random.Next(versions.Count)).Id };
            var removes = note.Id == known?.Id && random.Next(4) == 0;
            var version = known?.Id == note.Id ? versions[known] + 1 : 1;
            if (known?.Id == note.Id) versions.Remove(known);
            if (!removes) versions[note] = version;

            moved = moved.After([_book.Write(note, version, removes)], Notebook.Kinds);
            if (turn % 7 == 0) _ = moved.About<Note>(note.About); // from here on what is told about each is handed on

            moved.All<Note>().ShouldBe(versions.Keys.OrderBy(one => one.Id));
            moved.About<Note>(note.About).ShouldBe(versions.Keys.Where(one => one.About == note.About).OrderBy(one => one.Id));
        }
    }

    [Fact]
    public void What_is_worked_out_from_some_kinds_is_handed_on_until_one_of_them_changes()
    {
        var (snapshot, times) = (Empty().After([_book.Write(Notebook.NewNote("a note"))], Notebook.Kinds), 0);
        string Count(Snapshot one) => $"{++times}: {one.All<Note>().Count}";

        snapshot.Derive(Count, typeof(Note)).ShouldBe("1: 1");
        snapshot = snapshot.After([_book.Write(new Letter { Id = Guid.NewGuid() })], Notebook.Kinds);
        snapshot.Derive(Count, typeof(Note)).ShouldBe("1: 1");
        snapshot = snapshot.After([_book.Write(Notebook.NewNote("another"))], Notebook.Kinds);
        snapshot.Derive(Count, typeof(Note)).ShouldBe("2: 2");
    }

    [Fact]
    public void Without_new_entries_the_snapshot_stays_the_same_one()
    {
        var snapshot = Empty();

        snapshot.After([], Notebook.Kinds).ShouldBeSameAs(snapshot);
    }

    [Fact]
    public void What_is_worked_out_is_worked_out_once_for_a_snapshot_and_anew_for_the_next()
    {
        var (snapshot, times) = (Empty(), 0);
        string Work(Snapshot one) => $"{++times}";

        snapshot.Derive(Work).ShouldBeSameAs(snapshot.Derive(Work));
        snapshot.After([_book.Write(Notebook.NewNote("new"))], Notebook.Kinds).Derive(Work).ShouldBe("2");
    }

    [Fact]
    public void A_record_that_nobody_wrote_has_version_nought()
    {
        Empty().VersionOf(Guid.NewGuid()).ShouldBe(0);
        Empty().ChangedAt(Guid.NewGuid()).ShouldBeNull();
    }

    private Snapshot Empty() => Snapshot.Of(_book.Authority, 0, []);
}

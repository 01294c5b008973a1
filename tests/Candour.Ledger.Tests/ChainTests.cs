namespace Candour.Ledger.Tests;

public sealed class ChainTests
{
    private readonly Notebook _book = new();

    public ChainTests()
    {
        foreach (var text in new[] { "one", "two", "three", "four", "five" }) _book.Write(Notebook.NewNote(text));
    }

    [Fact]
    public void A_ledger_that_nobody_touched_is_whole() => Chain.FirstBreak(_book.Entries).ShouldBeNull();

    [Fact]
    public void An_empty_ledger_is_whole() => Chain.FirstBreak([]).ShouldBeNull();

    public static TheoryData<string, Func<Entry, Entry>> Tampering => new()
    {
        { "the state", entry => entry with { State = entry.State.Replace("three", "tree", StringComparison.Ordinal) } },
        { "who did it", entry => entry with { Actor = "Somebody else" } },
        { "the account", entry => entry with { User = Guid.NewGuid() } },
        { "when", entry => entry with { At = entry.At.AddMilliseconds(1) } },
        { "what happened", entry => entry with { Type = "note.read" } },
        { "the kind", entry => entry with { Kind = "letter" } },
        { "about what", entry => entry with { About = Guid.NewGuid() } },
        { "to what", entry => entry with { Subject = Guid.NewGuid() } },
        { "the version", entry => entry with { Version = 2 } },
        { "the reason", entry => entry with { Reason = "" } },
        { "the batch", entry => entry with { Batch = Guid.NewGuid() } },
        { "whose it is", entry => entry with { Authority = Guid.NewGuid() } },
        { "the hash", entry => entry with { Hash = new('0', 64) } },
    };

    [Theory]
    [MemberData(nameof(Tampering))]
    public void Whatever_is_altered_in_an_entry_is_found_and_located(string what, Func<Entry, Entry> tamper)
    {
        _book.Entries[2] = tamper(_book.Entries[2]);

        Chain.FirstBreak(_book.Entries).ShouldNotBeNull(what).ShouldContain("Entry 3 ");
    }

    [Fact]
    public void An_entry_that_was_altered_and_sealed_anew_breaks_the_one_after_it()
    {
        _book.Entries[2] = Chain.Seal(_book.Entries[2] with { Actor = "Somebody else" }, _book.Entries[1].Hash);

        Chain.FirstBreak(_book.Entries).ShouldNotBeNull().ShouldContain("Entry 4 ");
    }

    [Fact]
    public void An_entry_that_was_taken_out_is_missed()
    {
        _book.Entries.RemoveAt(1);

        Chain.FirstBreak(_book.Entries).ShouldBe("Entry 2 is missing: entry 3 follows entry 1.");
    }

    [Fact]
    public void Two_entries_that_changed_places_are_noticed()
    {
        (_book.Entries[1], _book.Entries[2]) = (_book.Entries[2], _book.Entries[1]);

        Chain.FirstBreak(_book.Entries).ShouldNotBeNull();
    }

    [Fact]
    public void The_clock_of_another_time_zone_does_not_change_a_hash()
    {
        var entry = _book.Entries[0];

        Chain.HashOf(entry with { At = entry.At.ToOffset(TimeSpan.FromHours(5)) }, Chain.Start).ShouldBe(entry.Hash);
    }
}

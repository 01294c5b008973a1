using System.Text.Json;

namespace Candour.Ledger.Tests;

public sealed class RecordTests
{
    [Fact]
    public void A_record_comes_back_from_its_state_as_it_was()
    {
        var note = Notebook.NewNote("“quotes”, £5 and Ω");

        Notebook.Kinds.Read("note", RecordKinds.Write(note)).ShouldBe(note);
    }

    [Fact]
    public void What_a_record_works_out_is_not_written_down()
    {
        var note = Notebook.NewNote("short");

        RecordKinds.Write(note).ShouldBe($$"""{"text":"short","id":"{{note.Id}}"}""");
    }

    [Fact]
    public void A_state_that_a_later_edition_wrote_can_still_be_read()
    {
        var note = Notebook.NewNote("today");
        var later = RecordKinds.Write(note).Insert(1, """ "mood": { "is": "good" }, """);

        Notebook.Kinds.Read("note", later).ShouldBe(note);
    }

    [Fact]
    public void A_state_without_what_a_record_must_have_is_refused() =>
        Should.Throw<JsonException>(() => Notebook.Kinds.Read("note", $$"""{"id":"{{Guid.NewGuid()}}"}"""));

    [Fact]
    public void A_kind_has_one_name_both_ways()
    {
        Notebook.Kinds.NameOf<Note>().ShouldBe("note");
        Notebook.Kinds.NameOf(Notebook.NewNote("any")).ShouldBe("note");
    }

    [Fact]
    public void An_identity_tells_the_day_on_which_it_was_given()
    {
        Notebook.NewNote("any").AddedOn.ShouldBe(Day("2018-12-03"));
        (Notebook.NewNote("any") with { Id = Guid.NewGuid() }).AddedOn.ShouldBeNull();
    }

    [Fact]
    public void Later_identities_sort_after_earlier_ones()
    {
        var morning = new DateTimeOffset(2018, 12, 3, 9, 0, 0, TimeSpan.Zero);

        Record.NewId(morning).CompareTo(Record.NewId(morning.AddMilliseconds(1))).ShouldBeLessThan(0);
    }
}

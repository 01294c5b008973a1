using Candour.Ledger;
using Record = Candour.Ledger.Record;

namespace Candour.Improvement.Tests;

public sealed class ActionStoryTests
{
    private static readonly RecordKinds Kinds = new(ImprovementRecords.Kinds);

    private readonly Eastmere _council = new();
    private readonly List<Entry> _ledger = [];

    [Fact]
    public void A_report_is_told_by_what_it_does_to_the_claim()
    {
        var action = _council.Act("1");
        Enter(Changes.ActionAdded, action);
        foreach (var (day, claim) in (IEnumerable<(string, string)>)[("2018-09-01", "atRisk"), ("2018-10-01", "onTrack"), ("2018-11-01", "onTrack"), ("2018-12-01", "offTrack")])
            Enter(Changes.ActionUpdated, _council.Report(action, day, claim));

        Story().Select(one => one.Title).ShouldBe(
        [
            "Claim lowered from “On track” to “Off track”", "Claim stays at “On track”",
            "Claim raised from “At risk” to “On track”", "First claim: “At risk”", "Action added",
        ]);
    }

    [Fact]
    public void A_moved_date_is_told_with_both_days_and_how_often_it_has_moved()
    {
        var action = _council.Act("1", due: "2018-06-30");
        Enter(Changes.ActionAdded, action);
        Enter(Changes.ActionDueDateMoved, Moved(ref action, "2018-09-30"), "Clinics are full.");
        Enter(Changes.ActionDueDateMoved, Moved(ref action, "2018-12-31"), "Clinics are still full.");

        var told = Story()[0];

        told.Text.ShouldBe("From 30 September 2018 to 31 December 2018, 92 days later, for the second time");
        told.Reason.ShouldBe("Clinics are still full.");
        told.Differences.ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_else_changes_is_told_field_by_field()
    {
        var action = _council.Act("1");
        Enter(Changes.ActionAdded, action);
        Enter(Changes.ActionChanged, action with { Text = "Do more." });

        Story()[0].Differences.ShouldBe([new("Action", "Do what action 1 says.", "Do more.")]);
    }

    [Fact]
    public void A_handed_on_action_names_the_one_that_carries_it()
    {
        var (action, heir) = (_council.Act("1"), _council.Act("2"));
        Enter(Changes.ActionAdded, action);
        Enter(Changes.ActionTransferred, action with { Closure = new(Eastmere.Today, "Improvement manager", "The audit is left.", heir.Id) }, "The audit is left.");

        var told = Story()[0];

        told.Text.ShouldBe("Goes on in CSIP-2. The audit is left.");
        told.Reason.ShouldBeNull("it is in the text already");
    }

    private IReadOnlyList<StoryEvent> Story() => ActionStory.Of(_ledger.AsEnumerable().Reverse(), Kinds, _council.View);

    private void Enter(string type, Record record, string? reason = null) => _ledger.Add(new(
        Guid.Empty, _ledger.Count + 1, _council.At, "Somebody", null, type, Kinds.NameOf(record),
        record.Id, record.About, _ledger.Count(one => one.Subject == record.Id) + 1, reason, null, RecordKinds.Write(record), ""));

    private static PlanAction Moved(ref PlanAction action, string to) =>
        action = action.With(action.Milestones[0].MoveTo(Day(to), Day("2018-09-03"), "Director", "Clinics are full."));
}

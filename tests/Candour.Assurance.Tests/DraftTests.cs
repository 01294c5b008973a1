namespace Candour.Assurance.Tests;

public sealed class DraftTests
{
    private static readonly EvidenceDraft Good = new()
    {
        Title = "Audit of visits", Shows = Shows.Outcome, Method = EvidenceMethod.CaseAudit, Line = EvidenceLine.Oversight, ObservedTo = Day("2018-11-30"), Collector = "Head of Audit",
        Independence = Independence.Independent, Supports = ["CSIP-1"],
    };

    private readonly Eastmere _eastmere = new();

    public DraftTests() => _eastmere.Act("1", "onTrack");

    [Fact]
    public void Evidence_gets_the_next_number_and_counts_from_today()
    {
        _eastmere.Show(_eastmere.Plan, EvidenceLine.Management, Shows.Activity, one => one with { Number = "E-41" });

        var added = Good.Add(_eastmere.View, _eastmere.At, Eastmere.Today, null).Required;

        (added.Number, added.CollectedOn, added.ObservedFrom, added.LastDay).ShouldBe(("E-42", Eastmere.Today, Day("2018-11-30"), Day("2019-05-30")));
        added.Bearings.ShouldHaveSingleItem().Contradicts.ShouldBeFalse();
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "title", "Say what it is." },
        { "shows", "Say what it shows." },
        { "collector", "Say which post or body looked." },
        { "observedTo", "That day is still to come. Evidence is of what was seen." },
        { "observedFrom", "The first day lies after the last." },
        { "collectedOn", "It cannot have been there before it was seen." },
        { "validUntil", "It would have expired before it was seen." },
        { "independence", "Somebody from outside is independent of the lead. Choose another line if they are not." },
        { "supports", "No action or recommendation is called CSIP-9." },
        { "contradicts", "It cannot speak for and against the same thing. Make two items of it." },
        { "supersedes", "There is no evidence E-7." },
        { "link", "Give an address that begins with https:// or http://." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_beside_its_field(string field, string message)
    {
        var draft = field switch
        {
            "title" => Good with { Title = " " },
            "shows" => Good with { Shows = null },
            "collector" => Good with { Collector = null },
            "observedTo" => Good with { ObservedTo = Day("2018-12-04") },
            "observedFrom" => Good with { ObservedFrom = Day("2018-12-01") },
            "collectedOn" => Good with { CollectedOn = Day("2018-11-29") },
            "validUntil" => Good with { ValidUntil = Day("2018-11-29") },
            "independence" => Good with { Line = EvidenceLine.Independent, Independence = Independence.Lead },
            "supports" => Good with { Supports = ["CSIP-9"] },
            "contradicts" => Good with { Contradicts = ["csip-1"] },
            "supersedes" => Good with { Supersedes = "E-7" },
            _ => Good with { Link = "javascript:alert(1)" },
        };

        var problem = draft.Add(_eastmere.View, _eastmere.At, Eastmere.Today, null).Problems.ShouldHaveSingleItem();

        (problem.Field, problem.Message).ShouldBe((field, message));
    }

    [Fact]
    public void A_change_keeps_the_number_the_file_and_the_day_on_which_it_came()
    {
        var before = _eastmere.Show(_eastmere.Act("2", "onTrack"), EvidenceLine.Management, Shows.Activity, one => one with { File = new("report.pdf", new('a', 64), 10) });

        var after = Good.Change(_eastmere.View, before, Eastmere.Today, null);

        // Its own day of collection lies before what the draft says was observed.
        after.Problems.ShouldHaveSingleItem().Field.ShouldBe("collectedOn");
        var changed = (Good with { ObservedTo = Day("2018-10-01") }).Change(_eastmere.View, before, Eastmere.Today, null).Required;
        (changed.Id, changed.Number, changed.File, changed.CollectedOn).ShouldBe((before.Id, before.Number, before.File, before.CollectedOn));
    }

    [Theory]
    [InlineData(Opinion.None, "2018-12-31", "opinion")]
    [InlineData(Opinion.Reasonable, "2018-12-02", "until")]
    [InlineData(Opinion.Reasonable, "2019-06-04", "until")]
    [InlineData(Opinion.Reasonable, "2019-06-03", null)]
    public void Somebody_answers_for_another_opinion_for_no_longer_than_six_months(Opinion opinion, string until, string? field)
    {
        var action = _eastmere.Act("2", "onTrack");

        var made = new OverrideDraft { Opinion = opinion, Reason = "The audit is being written.", Until = Day(until) }
            .Add(_eastmere.Assess(action), action.Id, "Improvement adviser", Eastmere.Today, _eastmere.At);

        made.Problems.Select(one => one.Field).ShouldBe(field is null ? [] : [field]);
    }
}

using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class AccessTests
{
    private readonly Eastmere _eastmere = new();

    [Theory]
    [InlineData(1, "2018-12-03", AccessState.Open)]
    [InlineData(1, "2018-12-04", AccessState.Expired)]
    [InlineData(90, "2019-03-02", AccessState.Open)]
    [InlineData(90, "2019-03-03", AccessState.Expired)]
    public void A_link_opens_for_its_days_today_included(int days, string on, AccessState state)
    {
        var link = Give(new() { Part = SharedPart.Programme, Days = days }).Required;

        link.StateOn(Day(on)).ShouldBe(state);
        AccessDraft.Revoke(link, Day(on)).Value?.StateOn(Day(on)).ShouldBe(AccessState.Revoked);
        AccessDraft.Revoke(link, Day(on)).IsGood.ShouldBe(state is AccessState.Open);
    }

    [Theory]
    [InlineData(SharedPart.Programme, 0, "", "days")]
    [InlineData(SharedPart.Programme, 91, "", "days")]
    [InlineData(SharedPart.Programme, null, "", "days")]
    [InlineData(null, 7, "", "part")]
    [InlineData(SharedPart.Recommendations, 7, "", "recommendations")]
    [InlineData(SharedPart.Recommendations, 7, "NOPE-1", "recommendations")]
    [InlineData(SharedPart.Visit, 7, "", "visit")]
    public void What_is_missing_is_said_beside_its_field(SharedPart? part, int? days, string recommendations, string field) =>
        Give(new() { Part = part, Days = days, Recommendations = recommendations }).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public void A_chosen_recommendation_brings_what_answers_it_and_the_evidence_on_both_and_nothing_else()
    {
        var (chosen, other) = (_eastmere.Recommend("1"), _eastmere.Recommend("2"));
        var (answer, elsewhere) = (_eastmere.Act("1", "onTrack", chosen), _eastmere.Act("2", "onTrack", other));
        var (onIt, onAnswer, onOther) = (Show(chosen), Show(answer), Show(elsewhere));

        var reach = AccessReach.Of(Give(new() { Part = SharedPart.Recommendations, Days = 7, Recommendations = "ofsted17-1" }).Required, _eastmere.View);

        foreach (var one in (Ledger.Record[])[chosen, answer, onIt, onAnswer]) reach.Names(one).ShouldBeTrue();
        foreach (var one in (Ledger.Record[])[other, elsewhere, onOther]) reach.Names(one).ShouldBeFalse();
        reach.IsWhole.ShouldBeFalse();
        reach.IsHandedOver(onIt).ShouldBeFalse();
    }

    [Fact]
    public void What_is_shared_for_a_visit_is_handed_over_at_that_moment()
    {
        var evidence = Show(_eastmere.Act("1", "onTrack"));
        var visit = _eastmere.Add(new Visit { Id = _eastmere.NewId(), Number = "V-1", Kind = VisitKind.Monitoring, Title = "Visit", Visitor = "Inspectorate" });
        var link = Give(new() { Part = SharedPart.Visit, Days = 7, Visit = visit.Id }).Required;
        AccessReach.Of(link, _eastmere.View).IsHandedOver(evidence).ShouldBeFalse();

        var share = _eastmere.Add(new ShareDraft(null, evidence.Number, "Inspectors", Eastmere.Today).Add(visit, _eastmere.View, _eastmere.At, Eastmere.Today).Required);

        share.Subject.ShouldBe(evidence.Id);
        AccessReach.Of(link, _eastmere.View).IsHandedOver(evidence).ShouldBeTrue();
    }

    private Evidence Show(Ledger.Record on) => _eastmere.Show(on, EvidenceLine.Oversight, Shows.Outcome);

    private Checked<AccessLink> Give(AccessDraft draft) => (draft with { For = "Lead inspector" }).Add(_eastmere.View.Programme, "Manager", "hash", _eastmere.At, Eastmere.Today);
}

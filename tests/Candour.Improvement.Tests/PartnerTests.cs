namespace Candour.Improvement.Tests;

public sealed class PartnerTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void What_was_done_stands_by_its_day_and_what_came_of_it_is_added_later()
    {
        var partner = Whole().Add(_eastmere.View, _eastmere.At).Required;
        partner = Save(partner, null, "2018-11-01", "Second visit", null);
        partner = Save(partner, null, "2018-10-01", "First visit", null);
        Partner.Sentence([partner], Eastmere.Today).ShouldBe("1 partner, 1 at work today. 2 times something was learned; of none it is said what came of it.");

        partner = Save(partner, partner.Steps[0], "2018-10-02", "First visit", "A daily meeting");

        (partner.Number, string.Join(", ", partner.Steps.Select(one => $"{one.On.Iso()} {one.Did} {one.CameOfIt}"))).ShouldBe(("P-1", "2018-10-02 First visit A daily meeting, 2018-11-01 Second visit "));
        Partner.Sentence([partner], Eastmere.Today).ShouldEndWith("of 1 it is said what came of it.");
    }

    [Theory]
    [InlineData("2018-09-01", null, true)]
    [InlineData("2018-09-01", "2018-12-03", true)]
    [InlineData("2018-09-01", "2018-12-02", false)]
    [InlineData("2018-12-04", null, false)]
    public void A_partner_is_at_work_from_the_first_day_to_the_last(string from, string? to, bool isOn) =>
        (Whole().Add(_eastmere.View, _eastmere.At).Required with { From = Day(from), To = to is null ? null : Day(to) }).IsOn(Eastmere.Today).ShouldBe(isOn);

    [Fact]
    public void What_is_wrong_is_told_by_field()
    {
        new PartnerDraft { From = Day("2018-09-01"), To = Day("2018-08-31"), Helps = "NOPE-1" }.Add(_eastmere.View, _eastmere.At).Problems.Select(one => one.Field).ShouldBe(["title", "work", "to", "helps", "owner"]);
        var partner = Whole().Add(_eastmere.View, _eastmere.At).Required;
        new PartnerStepDraft(Day("2018-08-31"), null, " ", null).Save(partner, null, _eastmere.At, Eastmere.Today).Problems.Select(one => one.Field).ShouldBe(["on", "did", "learned"]);
        (Whole() with { From = Day("2018-11-01") }).Change(_eastmere.View, Save(partner, null, "2018-10-01", "First visit", null)).Problems.ShouldHaveSingleItem().Message.ShouldBe("Something was done with them before that day.");
    }

    private Partner Save(Partner partner, PartnerStep? step, string on, string did, string? came) =>
        new PartnerStepDraft(Day(on), did, "They meet every morning", came).Save(partner, step, _eastmere.At, Eastmere.Today).Required;

    private PartnerDraft Whole() => new() { Title = "A county", Work = "The front door", From = Day("2018-09-01"), Owner = _eastmere.Director.Id };
}

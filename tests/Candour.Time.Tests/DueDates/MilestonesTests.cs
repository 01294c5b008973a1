using System.Globalization;

namespace Candour.Time.Tests.DueDates;

public sealed class MilestonesTests
{
    /// <summary>Each milestone is written here as "name: date precision".</summary>
    [Theory]
    [InlineData("Silver – December 2018, Gold – 2022", "Silver: 2018-12-31 Month; Gold: 2022-12-31 Year")]
    [InlineData("Silver – December 2018 Gold - 2022", "Silver: 2018-12-31 Month; Gold: 2022-12-31 Year")]
    [InlineData("Silver\nDecember 2018\nGold\n2022", "Silver: 2018-12-31 Month; Gold: 2022-12-31 Year")]
    [InlineData("December 2018 (Silver), 2022 (Gold)", "Silver: 2018-12-31 Month; Gold: 2022-12-31 Year")]
    [InlineData("Phase 1: March 2019; Phase 2: June 2019", "Phase 1: 2019-03-31 Month; Phase 2: 2019-06-30 Month")]
    [InlineData("Phase 1 March 2019 Phase 2 June 2019", "Phase 1: 2019-03-31 Month; Phase 2: 2019-06-30 Month")]
    [InlineData("Draft plan by March 2019, final plan by the end of June 2019", "Draft plan: 2019-03-31 Month; final plan: 2019-06-30 Month")]
    [InlineData("Urgent repairs by March 2019", "Urgent repairs: 2019-03-31 Month")]
    [InlineData("Gold TBC", "Gold: Undetermined")]
    [InlineData("Phase 1 complete, Phase 2 March 2019", "Phase 1: Undetermined; Phase 2: 2019-03-31 Month")]
    [InlineData("30 June 2017 first draft, 31 July 2017 final", "first draft: 2017-06-30 Day; final: 2017-07-31 Day")]
    public void A_milestone_keeps_the_name_that_the_plan_gives_it(string written, string expected) => Milestones(written).ShouldBe(expected);

    [Theory]
    [InlineData("October 2019 / March 2019 / Deadline to be determined", "2019-10-31 Month; 2019-03-31 Month; Undetermined")]
    [InlineData("October 2019\nMarch 2019\nDeadline to be determined", "2019-10-31 Month; 2019-03-31 Month; Undetermined")]
    [InlineData("October 2019 March 2019 Deadline to be determined", "2019-10-31 Month; 2019-03-31 Month; Undetermined")]
    [InlineData("October 2019\nAfter the election", "2019-10-31 Month; Undetermined")]
    [InlineData("In place and ongoing\nJanuary 2019\nApril 2019", "Ongoing; 2019-01-31 Month; 2019-04-30 Month")]
    [InlineData("1. March 2019\n2. June 2019", "2019-03-31 Month; 2019-06-30 Month")]
    [InlineData("April, July and October 2019", "2019-04-30 Month; 2019-07-31 Month; 2019-10-31 Month")]
    [InlineData("Dec 2018/Jan 2019", "2018-12-31 Month; 2019-01-31 Month")]
    [InlineData("Ongoing – review March 2019", "Ongoing; review: 2019-03-31 Month")]
    [InlineData("September 2018 and then quarterly", "2018-09-30 Month; Ongoing")]
    [InlineData("By end Oct 2017 – then quarterly review", "2017-10-31 Month; Ongoing")]
    [InlineData("3 May, 7 June and 12 July 2018", "2018-05-03 Day; 2018-06-07 Day; 2018-07-12 Day")]
    [InlineData("October / March 2019", "Ambiguous; 2019-03-31 Month")] // the October before, or the one after
    public void Several_dates_in_a_cell_are_several_milestones(string written, string expected) => Milestones(written).ShouldBe(expected);

    [Theory]
    [InlineData("From April 2019", "2019-04-30 Month; Ongoing")]
    [InlineData("1 April 2020 onwards", "2020-04-01 Day; Ongoing")]
    [InlineData("Quarterly from June 2017", "2017-06-30 Month; Ongoing")]
    [InlineData("from April 2019 to March 2020", "2020-03-31 Month")]
    public void What_begins_on_a_date_and_names_no_end_is_open_ended_as_well(string written, string expected) => Milestones(written).ShouldBe(expected);

    [Fact]
    public void A_line_that_only_remarks_on_a_date_stays_with_it() =>
        DueDate.Parse("March 2019\nSubject to funding").Milestones
            .ShouldBe([new("March 2019\nSubject to funding", Day("2019-03-31"), DatePrecision.Month)]);

    [Fact]
    public void Each_milestone_keeps_its_own_words() =>
        DueDate.Parse("Silver – December 2018,\nGold – 2022").Milestones.Select(m => m.Text)
            .ShouldBe(["Silver – December 2018", "Gold – 2022"]);

    [Fact]
    public void The_last_day_of_several_milestones_is_known_only_when_each_has_one()
    {
        DueDate.Parse("October 2019 / March 2019").LastDay.ShouldBe(Day("2019-10-31"));
        DueDate.Parse("October 2019 / TBC").LastDay.ShouldBeNull();
    }

    private static string Milestones(string written) => string.Join("; ", DueDate.Parse(written).Milestones.Select(m =>
        string.Join(": ", new[] { m.Name, string.Join(' ', new[] { m.Date?.ToString("o", CultureInfo.InvariantCulture), $"{m.Precision}" }.OfType<string>()) }.OfType<string>())));
}

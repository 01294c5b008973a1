namespace Candour.Performance.Tests;

public sealed class ObservationDraftTests
{
    private static readonly DateOnly Today = Day("2018-12-03");
    private static readonly ObservationDraft October = new() { From = Day("2018-10-01"), To = Day("2018-10-31"), Numerator = 26, Denominator = 50 };

    public static TheoryData<string, ObservationDraft> Wrong => new()
    {
        { "to", October with { To = null } },
        { "from", October with { From = Day("2018-11-01") } },
        { "to", October with { To = Day("2018-12-31") } },
        { "denominator", October with { Denominator = null } },
        { "numerator", October with { Numerator = null } },
        { "numerator", October with { Numerator = -1 } },
        { "numerator", October with { Numerator = 51 } }, // over 100 %
        { "value", October with { Numerator = null, Denominator = null, Value = 101 } },
        { "value", October with { Value = 50 } }, // 26 of 50 are 52 %
        { "numerator", October with { Numerator = null, Denominator = null } },
        { "whyMissing", October with { WhyMissing = Missing.Unavailable } },
        { "breakdown", October with { Breakdown = new('x', 41) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_figure_that_cannot_be_is_refused_beside_its_field(string field, ObservationDraft draft)
    {
        var series = new Series();

        draft.Add(series.View, series.Measure, Today, series.At).Problems.Select(one => one.Field).ShouldContain(field);
    }

    [Fact]
    public void A_figure_beside_its_counts_is_theirs_and_is_kept_once()
    {
        var series = new Series();
        var made = (October with { Value = 52.0m }).Add(series.View, series.Measure, Today, series.At).Required;

        (made.Numerator, made.Denominator, made.Value, made.Revision).ShouldBe((26, 50, null, 1));
    }

    [Fact]
    public void A_number_has_no_denominator()
    {
        var series = new Series(one => one with { Unit = FigureUnit.Number });

        October.Add(series.View, series.Measure, Today, series.At).Problems.Single().Field.ShouldBe("numerator");
    }

    [Fact]
    public void A_figure_is_restated_by_who_has_seen_the_one_before_and_says_why()
    {
        var series = new Series().Months("2018-10", "25/50");

        October.Add(series.View, series.Measure, Today, series.At).Problems.Select(one => one.Field).ShouldBe(["restates", "note"]);
        (October with { Restates = 1 }).Add(series.View, series.Measure, Today, series.At).Problems.Single().Field.ShouldBe("note");
        (October with { Restates = 1, Note = "One child was counted late." }).Add(series.View, series.Measure, Today, series.At).Required.Revision.ShouldBe(2);
    }

    [Fact]
    public void The_same_figure_again_restates_nothing()
    {
        var series = new Series().Months("2018-10", "26/50");

        (October with { Restates = 1, Note = "Again." }).Add(series.View, series.Measure, Today, series.At).Problems.Single().Message.ShouldBe("This is the figure that stands.");
    }

    [Fact]
    public void A_figure_can_be_taken_back_by_saying_why_there_is_none()
    {
        var series = new Series().Months("2018-10", "26/50");
        var made = (October with { Numerator = null, Denominator = null, WhyMissing = Missing.Unavailable, Restates = 1, Note = "Counted on the wrong list." })
            .Add(series.View, series.Measure, Today, series.At).Required;

        series.Add(made);
        series.Whole.Latest.ShouldBeNull();
    }

    [Fact]
    public void Two_figures_of_different_periods_cannot_end_on_one_day()
    {
        var series = new Series().Months("2018-10", "26/50");

        (October with { From = Day("2018-05-01") }).Add(series.View, series.Measure, Today, series.At).Problems.Single().Field.ShouldBe("from");
    }

    [Fact]
    public void The_name_of_a_figure_fits_into_the_store()
    {
        var series = new Series();

        (October with { Breakdown = new('x', 40), Restates = 0 }).Add(series.View, series.Measure, Today, series.At).Required.UniqueName.Length.ShouldBeLessThanOrEqualTo(100);
    }
}

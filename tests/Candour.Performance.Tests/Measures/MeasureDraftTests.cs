namespace Candour.Performance.Tests;

public sealed class MeasureDraftTests
{
    private static readonly MeasureDraft Good = new()
    {
        Code = "CASELOAD", Title = "Average caseload", Question = "Has each social worker time for each child?", Definition = "Children for each social worker who holds cases.",
        Numerator = "Children", Denominator = "Social workers", Unit = FigureUnit.Ratio, Better = Polarity.Lower, Targets = [new(Day("2018-03-31"), 16)],
    };

    public static TheoryData<string, MeasureDraft> Wrong => new()
    {
        { "code", Good with { Code = "average caseload" } },
        { "code", Good with { Code = "iha" } }, // taken, in capitals
        { "code", Good with { Code = "Import" } }, // a page of the site
        { "title", Good with { Title = " " } },
        { "question", Good with { Question = null } },
        { "definition", Good with { Definition = "" } },
        { "numerator", Good with { Denominator = null } },
        { "owner", Good with { Owner = Guid.NewGuid() } },
        { "targets", Good with { Better = Polarity.Neither } },
        { "targets", Good with { Targets = [new(Day("2018-03-31"), 16, IsGradual: true)] } },
        { "targets", Good with { Targets = [new(Day("2018-03-31"), 16), new(Day("2018-03-31"), 15)] } },
        { "targets", Good with { Unit = FigureUnit.Percent, Targets = [new(Day("2018-03-31"), 160)] } },
        { "tolerance", Good with { Tolerance = -1 } },
        { "rebases", Good with { Rebases = [new(Day("2018-03-31"), " ")] } },
        { "trendPoints", Good with { TrendPoints = 5 } },
        { "recommendations", Good with { Recommendations = [Guid.NewGuid()] } },
        { "actions", Good with { Actions = [Guid.NewGuid()] } },
        { "boards", Good with { Boards = [Guid.NewGuid()] } },
        { "dueWithin", Good with { DueWithin = -1 } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_measure_that_cannot_be_is_refused_beside_its_field(string field, MeasureDraft draft)
    {
        var series = new Series();

        draft.Add(series.Programme, series.At).Problems.Select(one => one.Field).ShouldBe([field]);
    }

    [Fact]
    public void A_measure_is_added_with_its_targets_in_order()
    {
        var series = new Series();
        var added = (Good with { Targets = [new(Day("2018-03-31"), 16), new(Day("2017-03-31"), 19)], TrendPoints = 6, Screens = true }).Add(series.Programme, series.At).Required;

        added.Targets.Select(one => one.Value).ShouldBe([19m, 16m]);
        added.Rules.ShouldBe(new() { Better = Polarity.Lower, Screen = true, TrendPoints = 6 });
    }

    [Fact]
    public void The_unit_stays_once_figures_are_given_in_it()
    {
        var series = new Series().Months("2018-10", "26/50");

        Good.Edit(series.Programme, series.Measure).Problems.Single().Field.ShouldBe("unit");
        (Good with { Unit = FigureUnit.Percent, Targets = [] }).Edit(series.Programme, series.Measure).Required.Code.ShouldBe("IHA");
    }

    [Theory]
    [InlineData(null, null, "Good.", "to")]
    [InlineData("2018-11-01", "2018-10-31", "Good.", "from")]
    [InlineData("2018-10-01", "2018-10-31", " ", "words")]
    public void Commentary_says_something_of_a_period(string? from, string? to, string words, string field)
    {
        var series = new Series();

        new CommentaryDraft(from is null ? null : Day(from), to is null ? null : Day(to), words).Add(series.Measure, series.At).Problems.Single().Field.ShouldBe(field);
    }
}

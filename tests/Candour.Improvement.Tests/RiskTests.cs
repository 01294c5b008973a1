namespace Candour.Improvement.Tests;

public sealed class RiskTests
{
    private readonly Eastmere _eastmere = new();

    [Theory]
    [InlineData(1, 1, "Low")]
    [InlineData(2, 2, "Low")]
    [InlineData(1, 5, "Medium")]
    [InlineData(3, 3, "Medium")]
    [InlineData(2, 5, "High")]
    [InlineData(3, 4, "High")]
    [InlineData(3, 5, "Very high")]
    [InlineData(5, 5, "Very high")]
    public void A_score_falls_into_a_band_of_the_usual_matrix(int likelihood, int impact, string band) =>
        RiskMatrix.Standard.BandOf(new(likelihood, impact)).Name.ShouldBe(band);

    [Theory]
    [InlineData(3, 3, null, false)] // 9 is borne
    [InlineData(2, 5, null, true)]
    [InlineData(2, 4, 6, true)]     // of this one less is borne than of others
    [InlineData(4, 4, 16, false)]
    public void A_risk_above_what_is_borne_is_flagged(int likelihood, int impact, int? own, bool above) =>
        Row(Raise([new(likelihood, impact)]) with { Appetite = own }).IsAboveAppetite.ShouldBe(above);

    [Theory]
    [InlineData("2018-12-02", true, 1)]
    [InlineData("2018-12-03", false, 0)]
    [InlineData("2018-12-04", false, -1)]
    public void A_review_is_overdue_from_the_day_after_it(string review, bool late, int days)
    {
        var row = Row(Raise([new(3, 3)]) with { ReviewOn = Day(review) });

        row.IsReviewLate.ShouldBe(late);
        row.ReviewDaysLate.ShouldBe(days);
        Row(row.Risk with { Closed = new(Day("2018-12-01"), "Director", "Gone.") }).IsReviewLate.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2018-10-31", RiskMovement.New)]
    [InlineData("2018-11-01", RiskMovement.Risen)]
    [InlineData("2018-11-02", RiskMovement.Fallen)]
    [InlineData("2018-11-03", RiskMovement.Unchanged)]
    public void Movement_is_told_from_the_score_at_the_end_of_a_day(string since, RiskMovement movement) =>
        Row(Raise([new(2, 3), new(4, 4), new(3, 4)])).MovementSince(Day(since)).ShouldBe(movement);

    [Fact]
    public void Its_course_has_a_gap_for_the_months_before_it_was_raised()
    {
        var course = Row(Raise([new(2, 3), new(4, 4), new(3, 4)])).Course;

        course.Count.ShouldBe(13); // December 2017 to November 2018, and today
        course.Take(11).ShouldAllBe(score => score == null);
        course.Skip(11).ShouldBe([12, 12]);
    }

    [Fact]
    public void A_risk_is_added_with_its_number_and_its_first_score()
    {
        var action = _eastmere.Act("1");

        var risk = Whole().Add(_eastmere.View, _eastmere.At, Eastmere.Today, "Director").Required;

        risk.Number.ShouldBe("R-1");
        risk.Scores.ShouldBe([new(Eastmere.Today, new(4, 4), "Director", "First scored")]);
        risk.Controls.ShouldBe(["Weekly count", "Exit interviews"]);
        _eastmere.Add(risk);
        RiskView.Of(_eastmere.View).HeldDownBy(action.Id).ShouldHaveSingleItem().Number.ShouldBe("R-1");
        Whole().Add(_eastmere.View, _eastmere.At, Eastmere.Today, "Director").Required.Number.ShouldBe("R-2");
    }

    [Theory]
    [InlineData("title")]
    [InlineData("cause")]
    [InlineData("event")]
    [InlineData("effect")]
    [InlineData("inherentLikelihood")]
    [InlineData("currentLikelihood")]
    [InlineData("targetLikelihood")]
    [InlineData("response")]
    [InlineData("owner")]
    [InlineData("reviewOn")]
    public void What_a_risk_must_say_is_asked_for_all_at_once(string field) =>
        new RiskDraft().Add(_eastmere.View, _eastmere.At, Eastmere.Today, "Director").Problems.ShouldContain(one => one.Field == field);

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        _eastmere.Act("1");
        Refuses(Whole() with { Current = new(5, 5) }, "currentLikelihood");
        Refuses(Whole() with { Target = new(5, 5) }, "targetLikelihood");
        Refuses(Whole() with { Inherent = new(6, 5) }, "inherentLikelihood");
        Refuses(Whole() with { Appetite = 26 }, "appetite");
        Refuses(Whole() with { Actions = "CSIP-1, CSIP-99" }, "actions");
        Refuses(Whole() with { Owner = Guid.NewGuid() }, "owner");
        Refuses(Whole() with { ReviewOn = Day("2018-12-02") }, "reviewOn");
    }

    [Fact]
    public void A_review_keeps_every_score_with_who_when_and_why()
    {
        var risk = Raise([new(4, 4)]);
        var same = new RiskReviewDraft(new(4, 4), "Nothing has changed.", Day("2019-03-01"));
        var lower = same with { Level = new(3, 4), Why = "Two are appointed." };

        same.Deed(risk).ShouldBe(RegisterChanges.RiskReviewed);
        lower.Deed(risk).ShouldBe(RegisterChanges.RiskRescored);
        lower.Deed(risk with { Closed = new(Eastmere.Today, "Director", "Gone.") }).ShouldBe(RegisterChanges.RiskReopened);
        var after = lower.Review(RiskMatrix.Standard, risk, Eastmere.Today, "Head of HR").Required;
        after.Scores.Count.ShouldBe(2);
        after.Current.ShouldBe(new(Eastmere.Today, new(3, 4), "Head of HR", "Two are appointed."));
        (lower with { Why = " ", ReviewOn = Eastmere.Today, Level = null }).Review(RiskMatrix.Standard, risk, Eastmere.Today, "Head of HR").Problems.Select(one => one.Field)
            .ShouldBe(["likelihood", "why", "reviewOn"]);
    }

    [Fact]
    public void A_risk_is_closed_once_and_a_review_opens_it_again()
    {
        var closed = new RiskCloseDraft("The posts are filled.").Close(Raise([new(2, 2)]), Eastmere.Today, "Director").Required;

        closed.IsOpen.ShouldBeFalse();
        new RiskCloseDraft("Again.").Close(closed, Eastmere.Today, "Director").Problems.ShouldHaveSingleItem().Message.ShouldBe("It is closed already.");
        new RiskReviewDraft(new(4, 4), "Two have left.", Day("2019-01-07")).Review(RiskMatrix.Standard, closed, Eastmere.Today, "Director").Required.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void A_board_reads_what_is_highest_above_appetite_moved_and_overdue()
    {
        _eastmere.Add(new ProgrammeEvent { Id = _eastmere.NewId(), Name = "improvementBoardMeets", On = Day("2018-11-02") });
        _eastmere.Add(Raise([new(4, 4), new(4, 4), new(5, 4)], "R-1"));
        _eastmere.Add(Raise([new(2, 2)], "R-2") with { ReviewOn = Day("2018-11-20") });
        _eastmere.Add(Raise([new(3, 3)], "R-3") with { Closed = new(Day("2018-11-20"), "Director", "Gone.") });

        var summary = RiskSummary.Of(_eastmere.View, Eastmere.Today);

        summary.Sentence.ShouldBe("2 risks are open. 1 is above what the council bears; 1 is overdue for review.");
        summary.Movement.ShouldBe("Since the board met on 2 November 2018: 1 risen, 1 closed.");
        summary.Highest.Select(one => one.Risk.Number).ShouldBe(["R-1", "R-2"]);
        summary.Moved.ShouldHaveSingleItem().Risk.Number.ShouldBe("R-1");
        RiskWords.Sentence(summary.Open[0]).ShouldBe("Almost certain (5) and major (4): 20 of 25, very high. More than the 9 that the council bears.");
        RiskSummary.Of(new Eastmere().View, Eastmere.Today).Sentence.ShouldBe("No risk is open.");
    }

    [Fact]
    public void A_council_has_a_matrix_of_its_own()
    {
        var draft = new RiskMatrixDraft("Unlikely\nPossible\nLikely\n", "Minor\r\nModerate\r\nMajor\r\nSevere", "1 Low green\n4 Fairly high orange\n8 High red", 3);

        var matrix = draft.Change(RiskView.Of(_eastmere.View), _eastmere.At).Required;

        matrix.BandOf(new(2, 3)).ShouldBe(new("Fairly high", 4, "orange"));
        matrix.Most.ShouldBe(12);
        RiskMatrixDraft.Of(matrix).Change(RiskView.Of(_eastmere.View), _eastmere.At).Required.Bands.ShouldBe(matrix.Bands);
    }

    [Theory]
    [InlineData("likelihoods", "One\nTwo", "1 Low green", 3)]
    [InlineData("bands", "One\nTwo\nThree", "2 Low green", 3)]
    [InlineData("bands", "One\nTwo\nThree", "1 Low green\n1 High red", 3)]
    [InlineData("bands", "One\nTwo\nThree", "1 Low mauve", 3)]
    [InlineData("appetite", "One\nTwo\nThree", "1 Low green", 10)]
    public void A_matrix_that_cannot_be_read_is_refused(string field, string steps, string bands, int appetite) =>
        new RiskMatrixDraft(steps, "One\nTwo\nThree", bands, appetite).Change(RiskView.Of(_eastmere.View), _eastmere.At).Problems.ShouldContain(one => one.Field == field);

    [Fact]
    public void A_step_that_a_risk_was_scored_on_stays()
    {
        _eastmere.Add(Raise([new(4, 4)]));

        new RiskMatrixDraft("One\nTwo\nThree", "One\nTwo\nThree\nFour", "1 Low green", 3).Change(RiskView.Of(_eastmere.View), _eastmere.At).Problems
            .ShouldHaveSingleItem().Message.ShouldStartWith("R-1 was scored");
    }

    private void Refuses(RiskDraft draft, string field) =>
        draft.Add(_eastmere.View, _eastmere.At, Eastmere.Today, "Director").Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    private RiskDraft Whole() => new()
    {
        Title = "Too few managers", Cause = "Pay", Event = "Posts stay empty", Effect = "Drift", Inherent = new(5, 4), Current = new(4, 4), Target = new(2, 4),
        Response = RiskResponse.Treat, Controls = "Weekly count\n\nExit interviews", Actions = "CSIP-1", Owner = _eastmere.Director.Id, ReviewOn = Day("2019-01-14"),
    };

    /// <summary>Scored on the first days of November, once a day.</summary>
    private Risk Raise(RiskLevel[] levels, string number = "R-1") => new()
    {
        Id = _eastmere.NewId(), Number = number, Title = "Too few managers", Cause = "Pay", Event = "Posts stay empty", Effect = "Drift", Inherent = new(5, 5), Target = new(1, 1),
        Scores = [.. levels.Select((level, i) => new RiskScore(Day("2018-11-01").AddDays(i), level, "Director", "Because."))], Owner = _eastmere.Director.Id, ReviewOn = Day("2019-01-14"),
    };

    private static RiskRow Row(Risk risk) => new(risk, RiskMatrix.Standard, Eastmere.Today);
}

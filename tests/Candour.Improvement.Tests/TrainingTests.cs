namespace Candour.Improvement.Tests;

public sealed class TrainingTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void Take_up_counts_who_has_been_of_those_who_should_go()
    {
        var course = Teach("Assessment: 20\nEarly help: 10");
        Hold(course, "2018-11-01", "Assessment: 12, 10\nSenior leaders: 5, 4");
        Hold(course, "2018-12-03", "early help: 9, 8");
        Hold(course, "2018-12-04", "Assessment: 6");

        var up = TakeUp.Of(_eastmere.View, course, Eastmere.Today);

        (up.Held.Count, up.Ahead.Count, up.Attended, up.Reached, up.People, up.Share, up.BookedAhead).ShouldBe((2, 1, 22, 18, 30, 60, 6));
        up.ByService.ShouldBe([new("Assessment", 20, 10, 6), new("Early help", 10, 8, 0), new("Senior leaders", null, 4, 0)]);
        up.Sentence.ShouldBe("18 of 30 people who should go have been (60 %), and 4 others, in 2 cohorts. 6 are booked for one more.");
        TakeUp.Of(_eastmere.View, Eastmere.Today).ShouldBe("1 course with 2 cohorts held and 22 attendances.");
    }

    [Theory]
    [InlineData("2018-12-03", 20, false)]
    [InlineData("2018-12-02", 20, false)]
    [InlineData("2018-12-02", 19, true)]
    public void A_course_is_late_when_not_all_have_been_by_its_day(string by, int came, bool late)
    {
        var course = _eastmere.Add(Teach("Assessment: 20") with { By = Day(by) });
        Hold(course, "2018-11-01", $"Assessment: 20, {came}");

        TakeUp.Of(_eastmere.View, course, Eastmere.Today).IsLate.ShouldBe(late);
    }

    [Fact]
    public void Who_came_is_missed_where_nobody_has_said()
    {
        var course = Teach(null);
        Hold(course, "2018-11-01", "Assessment: 12");

        TakeUp.Of(_eastmere.View, course, Eastmere.Today).Sentence.ShouldBe("0 people have been, in 1 cohort. Of 1 cohort it is not known who came.");
        TakeUp.Of(new Eastmere().View, Eastmere.Today).ShouldBe("No course has been added yet.");
    }

    [Theory]
    [InlineData("Assessment 88", "Assessment 88")]
    [InlineData("Assessment: 88\nEarly help: many", "Early help: many")]
    [InlineData(": 88", ": 88")]
    [InlineData("Assessment: 88, 80", "Assessment: 88, 80")]
    [InlineData("Help: North: 12", null)]
    public void Who_should_go_is_read_line_by_line(string typed, string? unread) => ServiceLines.Audiences(typed).Unread.ShouldBe(unread);

    [Fact]
    public void What_was_typed_comes_back_as_it_was_read()
    {
        ServiceLines.Of(ServiceLines.Attendances("Assessment: 24, 22\nHelp: North: 12").Read).ShouldBe("Assessment: 24, 22\nHelp: North: 12");
        ServiceLines.Of(ServiceLines.Audiences("Assessment: 24").Read).ShouldBe("Assessment: 24");
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        new CourseDraft { Audiences = "A: 1\na: 2", Actions = "CSIP-9", Owner = Guid.NewGuid() }.Add(_eastmere.View, _eastmere.At).Problems.Select(one => one.Field).ShouldBe(["title", "audiences", "actions", "owner"]);
        var course = Teach(null);
        new CohortDraft(null, null, 0, [new("A", 1, 1), new("a", 1, 1)], null).Add(_eastmere.View, course, _eastmere.At, Eastmere.Today).Problems.Select(one => one.Field).ShouldBe(["from", "places", "attendances"]);
        new CohortDraft(Day("2018-12-04"), Day("2018-12-03"), null, [new("A", 1, 1)], null).Add(_eastmere.View, course, _eastmere.At, Eastmere.Today).Problems.Select(one => one.Field).ShouldBe(["to", "attendances"]);
    }

    [Fact]
    public void A_file_adds_and_changes_cohorts_and_what_was_downloaded_is_no_news()
    {
        var course = Teach(null);
        var held = Hold(course, "2018-11-01", "Assessment: 12, 10\nEarly help: 3, 3");
        var same = CohortCsv.Rows(course, held).Select(cells => CohortCsv.Columns.Zip(cells).ToDictionary(one => one.First, one => one.Second)).ToArray();

        Read(same).Unchanged.ShouldBe(1);
        Read(same).Lines.ShouldBeEmpty();

        var file = Read([.. same.Take(1), Row("t-1", "2", "3/12/2018", "Assessment", "8", "7"), Row("T-1", "2", "2018-12-03", "Early help", "4", "")]);
        file.Errors.ShouldBeEmpty();
        file.Lines.Select(one => (one.Number, one.Cohort.Number, one.Cohort.Booked, one.Cohort.Attended, one.Before is null)).ShouldBe([(2, 1, 12, 10, false), (3, 2, 12, 7, true)]);
        file.Changes(_eastmere.View).Select(one => one.Type).ShouldBe([RegisterChanges.CohortChanged, RegisterChanges.CohortAdded]);
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_told_by_line_and_column()
    {
        Teach(null);

        var file = Read(
            Row("T-9", "1", "2018-11-01", "A", "1", "1"), Row("T-1", "", "2018-11-01", "A", "1", "1"), Row("T-1", "1", "soon", "A", "many", "1"), Row("T-1", "2", "2018-11-01", "", "1", "1"),
            Row("T-1", "3", "2018-11-01", "A", "1", "1"), Row("T-1", "3", "2018-11-02", "B", "1", "1"), Row("T-1", "4", "2018-12-09", "A", "1", "1"));

        file.Errors.Select(one => (one.Line, one.Column)).ShouldBe([(2, "Course"), (3, "Cohort"), (4, "From"), (4, "Booked"), (5, "Service"), (7, "Cohort"), (8, "Attended")]);
        file.Changes(_eastmere.View).ShouldBeEmpty();
    }

    private CohortFile Read(params Dictionary<string, string>[] rows) => CohortFileReader.Read([.. rows.Select((row, i) => new CsvLine(i + 2, row))], _eastmere.View, _eastmere.At, Eastmere.Today);

    private static Dictionary<string, string> Row(string course, string cohort, string from, string service, string booked, string attended) => new()
    {
        ["Course"] = course, ["Cohort"] = cohort, ["From"] = from, ["Service"] = service, ["Booked"] = booked, ["Attended"] = attended,
    };

    private Course Teach(string? audiences) => _eastmere.Add(new CourseDraft { Title = "Back to basics", Audiences = audiences }.Add(_eastmere.View, _eastmere.At).Required with { Id = _eastmere.NewId() });

    private Cohort Hold(Course course, string day, string attendances) => _eastmere.Add(
        new CohortDraft(Day(day), null, 20, ServiceLines.Attendances(attendances).Read, null).Add(_eastmere.View, course, _eastmere.At, Eastmere.Today).Required with { Id = _eastmere.NewId() });
}

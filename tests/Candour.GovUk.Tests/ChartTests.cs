using AngleSharp.Dom;

namespace Candour.GovUk.Tests;

public sealed class ChartTests
{
    private static readonly ClaimedAndSupported Gap = new()
    {
        Title = "Claims run ahead of <evidence>",
        Subtitle = "Per cent of actions, 3 December 2018.",
        Source = "The plan",
        Rows = [new("Workforce & pay", 71, 64), new("Practice", 86.4, 51.5), new("Even", 60, 60)],
    };

    private static readonly Slippage Moves = new()
    {
        Title = "Two dates have moved",
        Today = Day("2018-12-03"),
        Rows = [new("4.12", Day("2018-06-30"), Day("2018-12-31"), "/actions/4.12"), new("1.2", Day("2018-09-30"), Day("2018-09-30")), new("2.2", Day("2019-01-31"), Day("2019-01-30"))],
    };

    private static readonly ClocksOnALine Clocks = new()
    {
        Title = "The agenda is next",
        Today = Day("2018-12-03"),
        Clocks = [new("Fifth visit", Day("2018-12-11"), ClockState.Running), new("Agenda", Day("2018-12-01"), ClockState.Overdue), new("Adviser’s review", null, ClockState.NotStarted, "The Direction’s date is not recorded")],
    };

    private static readonly ClaimsOverTime Months = new()
    {
        Title = "More are complete",
        States = ["Complete", "On track", "At risk"],
        Months = [new(Day("2018-03-31"), [2, 5, 1]), new(Day("2018-01-31"), [0, 6, 2]), new(Day("2018-02-28"), [1, 6, 1])],
    };

    private static readonly LinesOfReporting Reporting = new()
    {
        Title = "Two boards report to Cabinet",
        Bodies = [new("CAB", "Cabinet", "Executive"), new("TIB", "Transformation <board>", "Improvement"), new("CSIB", "Improvement board", "Improvement"), new("COB", "Operational board", "Operational")],
        Lines = [new("CSIB", "CAB"), new("TIB", "CAB"), new("CSIB", "TIB"), new("COB", "CSIB"), new("COB", "gone")],
    };

    private static readonly ProcessChart Process = new()
    {
        Title = "A real change for the worse: <below> the limit",
        Subtitle = "Per cent, monthly. XmR chart, rule set xmr-1",
        Columns = ["Period", "Figure"],
        Range = (0, 100),
        Points =
        [
            Point("2018-08-31", 75, ProcessMark.Usual), Point("2018-09-30", null, ProcessMark.Usual), Point("2018-10-31", 72, ProcessMark.Usual),
            Point("2018-11-30", 104, ProcessMark.Better), Point("2018-12-31", 20, ProcessMark.Worse),
        ],
    };

    private static ProcessPoint Point(string on, double? value, ProcessMark mark) => new(Day(on), value, 80, new(74, 40, 110), mark, [on, $"{value}"]);

    public static TheoryData<string> All => ["gap", "moves", "clocks", "months", "reporting", "process"];

    private static Chart Named(string name) => name switch { "gap" => Gap, "moves" => Moves, "clocks" => Clocks, "reporting" => Reporting, "process" => Process, _ => Months };

    [Fact]
    public void Who_reports_to_whom_is_drawn_and_said()
    {
        var figure = Reporting.Element();

        var drawing = figure.QuerySelector("svg.chart__wide")!;
        drawing.QuerySelectorAll("rect.body").Length.ShouldBe(4);
        drawing.QuerySelectorAll("path.reports-to").Length.ShouldBe(3, "a lane for each body that others report to");
        drawing.QuerySelectorAll("circle.reports-from").Length.ShouldBe(4);
        drawing.GetAttribute("aria-label")!.ShouldContain("Improvement board reports to Cabinet, Transformation <board>.");
        figure.QuerySelectorAll("tbody tr").Select(row => row.LastElementChild!.TextContent).ShouldBe(["Nobody here", "Cabinet", "Cabinet, Transformation <board>", "Improvement board"]);
    }

    [Fact]
    public void A_process_is_drawn_with_its_limits_target_and_a_shape_for_each_kind_of_signal()
    {
        var figure = Process.Element();
        var drawing = figure.QuerySelector("svg.chart__wide")!;

        drawing.QuerySelectorAll("polyline.values").Select(line => line.GetAttribute("points")!.Split(' ').Length).ShouldBe([1, 3], "a month without a figure parts the line");
        (drawing.QuerySelectorAll("circle.mark-usual").Length, drawing.QuerySelectorAll("path.mark-better").Length, drawing.QuerySelectorAll("rect.mark-worse").Length).ShouldBe((2, 1, 1));
        drawing.QuerySelectorAll("text").Select(Words).ShouldContain("limit 100", "a limit is drawn no further than a figure can be");
        drawing.QuerySelectorAll("text").Select(Words).ShouldContain("target 80");
        figure.QuerySelector(".key")!.TextContent.ShouldContain("special cause, concern");
        Cells(Process).ElementAt(1).ShouldBe("2018-09-30|");
    }

    [Fact]
    public void A_drawing_for_a_paper_says_all_that_the_page_says()
    {
        var svg = System.Xml.Linq.XDocument.Parse(new ChartFile(Process).Html());

        string.Join(' ', svg.Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value)).ShouldContain("rule set xmr-1");
        svg.Root!.Attribute("aria-label")!.Value.ShouldBe(Process.Title);
    }

    [Theory]
    [InlineData(0, 95, new[] { 0.0, 20, 40, 60, 80, 100 })]
    [InlineData(18, 25, new[] { 18.0, 20, 22, 24, 26 })]
    [InlineData(5, 5, new[] { 5.0, 6 })]
    [InlineData(0, 0.4, new[] { 0.0, 0.1, 0.2, 0.3, 0.4 })]
    public void An_axis_has_round_numbers_around_what_it_shows(double least, double most, double[] expected) =>
        Scale.Between(least, most).Select(tick => Math.Round(tick, 6)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(All))]
    public void A_chart_has_a_message_a_description_and_a_table_and_no_style_of_its_own(string name)
    {
        var figure = Named(name).Element();

        figure.QuerySelector("figcaption h2")!.TextContent.ShouldBe(Named(name).Title);
        figure.QuerySelectorAll("svg[role=img]").Length.ShouldBe(2);
        figure.QuerySelectorAll("svg[role=img]").ShouldAllBe(svg => svg.GetAttribute("aria-label")!.EndsWith("The table gives the same numbers.") && svg.HasAttribute("viewBox"));
        figure.QuerySelector("details table caption")!.TextContent.ShouldBe(Named(name).Title);
        figure.QuerySelectorAll("[style], style, script").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_drawn_outside_the_drawing(string name)
    {
        foreach (var svg in Named(name).Element().QuerySelectorAll("svg[role=img]"))
        {
            var (width, height) = (Numbers(svg, "viewBox")[2], Numbers(svg, "viewBox")[3]);
            foreach (var element in svg.QuerySelectorAll("*"))
            {
                foreach (var x in new[] { "x", "x1", "x2", "cx" }.Where(element.HasAttribute)) Numbers(element, x)[0].ShouldBeInRange(0, width);
                foreach (var y in new[] { "y", "y1", "y2", "cy" }.Where(element.HasAttribute)) Numbers(element, y)[0].ShouldBeInRange(0, height);
            }
        }
    }

    [Fact]
    public void Two_values_lie_where_the_scale_puts_them_and_are_written_beside_their_points()
    {
        var svg = Gap.Element().QuerySelector("svg.chart__wide")!;

        var (zero, hundred) = (Place(svg, "0"), Place(svg, "100"));
        var claimed = Numbers(svg.QuerySelectorAll("circle.claimed")[0], "cx")[0];
        var supported = Numbers(svg.QuerySelectorAll("circle.supported")[0], "cx")[0];
        claimed.ShouldBe(zero + ((hundred - zero) * .71), .1);
        supported.ShouldBe(zero + ((hundred - zero) * .64), .1);
        svg.QuerySelectorAll("text").Select(Words).ShouldContain("Workforce & pay");
        svg.QuerySelectorAll("text.soft").Select(Words).ShouldBe(["0", "25", "50", "75", "100", "71", "64", "86", "52", "60"]);
    }

    [Fact]
    public void The_table_has_what_the_drawing_shows()
    {
        Cells(Gap).ShouldBe(["Workforce & pay|71|64|7", "Practice|86|52|35", "Even|60|60|0"]);
        Cells(Moves).ShouldBe(["4.12|30 Jun 2018|31 Dec 2018|184 days", "1.2|30 Sep 2018|30 Sep 2018|as first", "2.2|31 Jan 2019|30 Jan 2019|1 day earlier"]);
        Cells(Clocks).ShouldBe(["Agenda|1 Dec 2018|Overdue|", "Fifth visit|11 Dec 2018|Running|", "Adviser’s review|Not known|Not started|The Direction’s date is not recorded"]);
        Cells(Months).ShouldBe(["January 2018|0|6|2", "February 2018|1|6|1", "March 2018|2|5|1"]);
    }

    [Fact]
    public void How_a_clock_stands_is_a_word_and_a_shape_besides_its_colour()
    {
        var svg = Clocks.Element().QuerySelector("svg.chart__wide")!;

        svg.QuerySelectorAll("text").Select(Words).ShouldContain("1 Dec 2018, overdue: Agenda");
        svg.QuerySelectorAll("text").Select(Words).ShouldContain("Not started: Adviser’s review");
        svg.QuerySelectorAll("rect.status-overdue").Length.ShouldBe(1);
        svg.QuerySelectorAll("circle.status-running").Length.ShouldBe(1);
    }

    [Fact]
    public void A_band_is_named_with_its_last_count_and_steps_from_month_to_month()
    {
        var svg = Months.Element().QuerySelector("svg.chart__wide")!;

        svg.QuerySelectorAll("text").Select(Words).ShouldBeSubsetOf(["0", "2", "4", "6", "8", "Jan 18", "Feb", "Mar", "Complete 2", "On track 5", "At risk 1"]);
        svg.QuerySelectorAll("path.series").Select(path => path.GetAttribute("d")!.Count(c => c == 'M')).ShouldBe([2, 3, 3]);
        Months.Element().QuerySelector("svg")!.GetAttribute("aria-label")!.ShouldContain("March 2018: Complete 2, On track 5, At risk 1.");
    }

    [Fact]
    public void A_chart_without_data_is_still_a_figure()
    {
        (Gap with { Rows = [] }).Element().QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (Moves with { Rows = [] }).Element().QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (Clocks with { Clocks = [] }).Element().QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (Months with { Months = [] }).Element().QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(3, "0 1 2 3")]
    [InlineData(33, "0 10 20 30 40")]
    [InlineData(100, "0 20 40 60 80 100")]
    [InlineData(1001, "0 500 1000 1500")]
    public void The_counts_beside_a_chart_are_round_and_reach_the_highest(int highest, string ticks) =>
        string.Join(' ', Scale.Ticks(highest)).ShouldBe(ticks);

    [Fact]
    public void Labels_that_would_touch_are_moved_apart_in_their_order()
    {
        Labels.Spread([10, 12, 11, 50], 8, 0, 60).ShouldBe([10, 26, 18, 50]);
        Labels.Spread([58, 59], 8, 0, 60).ShouldBe([52, 60]);
    }

    [Theory]
    [InlineData("Short", "Short")]
    [InlineData("Leadership and governance of all", "Leadership|and|governanc…")]
    [InlineData("Incomprehensibilities", "Incomprehe|nsibilitie|s")]
    public void A_long_label_is_broken_and_says_when_it_is_cut(string text, string lines) =>
        string.Join('|', Labels.Wrap(text, 10, 3)).ShouldBe(lines);

    private static double[] Numbers(IElement element, string attribute) =>
        [.. element.GetAttribute(attribute)!.Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    private static double Place(IElement svg, string tick) => Numbers(svg.QuerySelectorAll("text.middle").Single(text => Words(text) == tick), "x")[0];

    private static string Words(IElement text) => string.Concat(text.ChildNodes.Where(node => node is not IElement { LocalName: "title" }).Select(node => node.TextContent));

    private static IEnumerable<string> Cells(Chart chart) =>
        chart.Element().QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)));
}

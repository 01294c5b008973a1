using System.Globalization;
using System.Text.RegularExpressions;
using Candour.Improvement;

namespace Candour.Performance.Tests.OpenData;

public sealed partial class OpenDataTests
{
    private const string Head = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,Referrals,Re_referrals,Re_referrals_percent";
    private const string England = "2018,Reporting year,National,E92000001,England,,,,,,All,1000,220,22";
    private const string Eastmere = "2018,Reporting year,Local authority,E92000001,England,E13000001,Inner London,990,E09000990,Eastmere,All,200,28,14";

    [Fact]
    public void A_file_gives_each_area_its_figure_for_the_year_to_March()
    {
        var file = Read(Head, England, Eastmere);

        file.Problems.ShouldBeEmpty();
        file.Areas.Select(one => one.Name).ShouldBe(["England", "Eastmere"]);
        file.Indicators.Select(one => one.Code).ShouldBe(["re-referrals"]);
        file.Figures(file.Indicators[0]).ShouldContain(new AreaFigure("E09000990", new(2017, 4, 1), new(2018, 3, 31), 28, 200, 14, null));
    }

    [Theory]
    [InlineData("c", Missing.Suppressed)]
    [InlineData("x", Missing.Unavailable)]
    [InlineData("-", Missing.Unavailable)]
    [InlineData("z", Missing.NotApplicable)]
    [InlineData("k", Missing.Low)]
    [InlineData("low", Missing.Low)]
    [InlineData("u", Missing.Unreliable)]
    public void A_sign_is_never_nothing(string sign, Missing why)
    {
        var file = Read(Head, Eastmere.Replace("28,14", $"{sign},{sign}"));

        var figure = file.Figures(file.Indicators[0]).ShouldHaveSingleItem();
        (figure.Value, figure.Why).ShouldBe((null, why));
    }

    [Fact]
    public void Where_a_count_is_held_back_the_published_share_stands()
    {
        var file = Read(Head, Eastmere.Replace("28,14", "c,14"));

        file.Figures(file.Indicators[0]).ShouldHaveSingleItem().Value.ShouldBe(14);
    }

    [Theory]
    [InlineData("2018,Reporting", "soon,Reporting", 2, "time_period")]
    [InlineData("Local authority", "Parish", 2, "geographic_level")]
    [InlineData("200,28,14", "200,many,14", 2, "Re_referrals")]
    public void What_cannot_be_read_is_named_by_row_and_column(string from, string to, int row, string column)
    {
        var problem = Read(Head, Eastmere.Replace(from, to)).Problems.ShouldHaveSingleItem();

        (problem.Line, problem.Column).ShouldBe((row, column));
    }

    [Fact]
    public void An_area_has_one_row_a_year() =>
        Read(Head, Eastmere, Eastmere).Problems.ShouldHaveSingleItem().Message.ShouldBe("Eastmere has two rows for 2018.");

    [Fact]
    public void Of_figures_that_a_filter_parts_the_total_is_read()
    {
        var file = Read(Head, Eastmere.Replace("All,", "Boys,"), Eastmere.Replace("All,200", "Total,400"));

        file.Problems.ShouldBeEmpty();
        file.Figures(file.Indicators[0]).ShouldHaveSingleItem().Denominator.ShouldBe(400);
    }

    [Fact]
    public void A_file_without_the_columns_of_areas_is_refused() =>
        Read("name,value", "Eastmere,3").Problems.ShouldContain(new CsvNote(1, "geographic_level", "This column is missing."));

    /// <summary>Recomputed from the counts, these are the percentages that were published.</summary>
    [Theory]
    [InlineData("c1_children_in_need_referrals_and_rereferrals_2013_to_2024", "re-referrals", 2017, 359, 2626, 13.7)]
    [InlineData("c1_children_in_need_referrals_and_rereferrals_2013_to_2024", "re-referrals", 2019, 1096, 5342, 20.5)]
    [InlineData("c2_children_in_need_assessments_duration_2014_to_2024", "assessments-45wd", 2017, 1657, 2192, 75.6)]
    [InlineData("c2_children_in_need_assessments_duration_2014_to_2024", "assessments-45wd", 2018, 3467, 4680, 74.1)]
    [InlineData("c4_children_in_need_section_47s_and_icpcs_2013_to_2024", "icpc-15wd", 2018, 344, 503, 68.4)]
    [InlineData("c4_children_in_need_section_47s_and_icpcs_2013_to_2024", "icpc-15wd", 2019, 443, 491, 90.2)]
    [InlineData("d3_cpps_subsequent_plan_2013_to_2024", "cpp-repeat", 2017, 51, 417, 12.2)]
    [InlineData("d6_cpps_reviewed_within_timescales_2013_to_2024", "cpp-review", 2019, 173, 175, 98.9)]
    [InlineData("csww_indicators_2017_to_2025", "agency", 2017, 195.5, 397, 49.2)]
    [InlineData("csww_indicators_2017_to_2025", "turnover", 2018, 32, 215.1, 14.9)]
    [InlineData("csww_indicators_2017_to_2025", "vacancy", 2017, 119, 320.5, 37.1)]
    [InlineData("csww_indicators_2017_to_2025", "caseload", 2017, 2276, 117.9, 19.3)]
    public void Published_files_say_what_was_published(string name, string code, int year, double numerator, double denominator, double value)
    {
        var file = Published(name);
        file.Problems.ShouldBeEmpty();

        var figure = file.Figures(file.Indicators.Single(one => one.Code == code)).Single(one => one.Area == "E09000030" && one.To.Year == year);
        figure.Numerator!.Value.ShouldBe(numerator, 1e-9);
        figure.Denominator!.Value.ShouldBe(denominator, 1e-9);
        Math.Round(figure.Value!.Value, 1, MidpointRounding.AwayFromZero).ShouldBe(value);
    }

    [Fact]
    public void Referrals_by_month_add_up_to_those_of_the_year()
    {
        var file = Published("c6_children_in_need_referrals_by_month_2013_to_2024");

        var months = file.Figures(file.Indicators.Single(one => one.Code == "referrals")).Where(one => one.Area == "E09000030" && one.From >= new DateOnly(2017, 4, 1) && one.To <= new DateOnly(2018, 3, 31)).ToList();
        months.Select(one => one.Value).ShouldBe([284, 538, 450, 405, 365, 364, 456, 491, 535, 526, 402, 435]);
    }

    [Fact]
    public void An_authority_stands_beside_England_its_region_its_neighbours_and_all_others()
    {
        var file = Published("c1_children_in_need_referrals_and_rereferrals_2013_to_2024");
        var indicator = file.Indicators.Single(one => one.Code == "re-referrals");

        var compared = AreaComparison.Of(file.Areas, file.Figures(indicator), new(2017, 3, 31), "E09000030", Neighbours.Read(Lines(Repository.Shared("data/dfe/statistical_neighbours_2025.csv"))).Table.Single(one => one.Of == "211"), ["E09000012"], indicator.Unit, indicator.Better);

        compared.Own!.Value!.Value.ShouldBe(13.7, 0.05);
        compared.Others.Select(one => one.Name).ShouldBe(["England", "Inner London", "London", "Statistical neighbours", "Hackney"]);
        compared.Others.Select(one => Math.Round(one.Value!.Value, 1)).Take(3).ShouldBe([21.9, 15.9, 16.3], 0.6);
        compared.Others[3].Note.ShouldBe("mean of 10 of 10");
        (compared.Place!.Rank, compared.Place.Band, compared.Known).ShouldBe((22, QuartileBand.A, 152));
        compared.Place.Chance!.Significance.ShouldBe(FunnelSignificance.Low998);
    }

    [Theory]
    [InlineData("2017-03-31", 61_604, 381, 61.8)]
    [InlineData("2018-03-31", 62_381, 381, 61.1)]
    public void A_rate_uses_the_estimate_of_the_middle_of_the_year_in_which_its_own_began(string end, double children, double count, double rate)
    {
        var file = Published("ons_mid-year_population_estimates_2012_to_2023");
        var population = new Population(file.Figures(file.Indicators.Single()).Where(one => one.Area == "E09000030"));

        var to = DateOnly.Parse(end, CultureInfo.InvariantCulture);
        population.For(to)!.Value.Children.ShouldBe(children);
        population.Rate(count, to)!.Value.ShouldBe(rate, 0.05);
    }

    [Fact]
    public void A_table_of_neighbours_with_a_hole_is_refused()
    {
        var cells = Enumerable.Range(1, 10).ToDictionary(i => $"SN_{i}", i => i == 3 ? "" : $"20{i % 10}");
        cells["old_la_code"] = "990";

        Neighbours.Read([new(2, cells)]).Problems.ShouldHaveSingleItem().Column.ShouldBe("SN_3");
    }

    private static OpenDataFile Published(string name) => OpenDataFile.Read(Lines(Repository.Shared($"data/dfe/{name}.csv")));

    private static OpenDataFile Read(params string[] lines) => OpenDataFile.Read(Lines(lines));

    private static List<CsvLine> Lines(string path) => Lines(File.ReadAllLines(path));

    private static List<CsvLine> Lines(string[] lines)
    {
        var columns = Cells(lines[0]);
        return [.. lines.Index().Skip(1).Select(line => new CsvLine(line.Index + 1, columns.Zip(Cells(line.Item)).ToDictionary(one => one.First, one => one.Second)))];
    }

    private static List<string> Cells(string line) => [.. Cell().Matches(line).Select(one => one.Groups["quoted"].Value + one.Groups["plain"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^,]*))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cell();
}

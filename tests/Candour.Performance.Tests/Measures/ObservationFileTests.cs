using Candour.Improvement;

namespace Candour.Performance.Tests;

public sealed class ObservationFileTests
{
    private static readonly DateOnly Today = Day("2018-12-03");
    private static readonly string[] Columns = ["Measure", "Breakdown", "From", "To", "Numerator", "Denominator", "Value", "Missing", "Note"];

    [Theory]
    [InlineData("IHA||2018-11-01|2018-11-30|28|50|||", 1, 0, 0)]
    [InlineData("iha||1/11/2018|30 November 2018|28|50|56||", 1, 0, 0)] // the figure beside its counts, days as spreadsheets write them
    [InlineData("IHA||2018-11-01|2018-11-30|||c||", 1, 0, 0)] // held back is not 0
    [InlineData("IHA|Care|2018-11-01|2018-11-30|||55 %||", 1, 0, 0)]
    [InlineData("IHA||2018-10-01|2018-10-31|27|50|||One child was counted late.", 0, 1, 0)]
    [InlineData("IHA||2018-10-01|2018-10-31|26|50|||", 0, 0, 1)] // what is recorded already
    [InlineData("IHA||2018-10-01|2018-10-31|||52||", 0, 0, 1)]
    public void A_line_enters_restates_or_says_what_is_known(string line, int entered, int restated, int unchanged)
    {
        var file = Read(line);

        file.Errors.ShouldBeEmpty();
        (file.Entered.Count(), file.Restated.Count(), file.Unchanged).ShouldBe((entered, restated, unchanged));
    }

    [Theory]
    [InlineData("NOPE||2018-11-01|2018-11-30|28|50|||", "Measure")]
    [InlineData("IHA||2018-11-01|||||", "To")]
    [InlineData("IHA||2018-13-01|2018-11-30|28|50|||", "From")]
    [InlineData("IHA||2018-11-01|2018-11-30|many|50|||", "Numerator")]
    [InlineData("IHA||2018-11-01|2018-11-30|51|50|||", "Numerator")] // over 100 %
    [InlineData("IHA||2018-11-01|2018-11-30|28|50|60||", "Value")] // not what the counts make
    [InlineData("IHA||2018-11-01|2018-11-30||||who knows|", "Missing")]
    [InlineData("IHA||2018-10-01|2018-10-31|27|50|||", "Note")] // restated without a reason
    [InlineData("IHA||2019-01-01|2019-01-31|27|50|||", "To")]
    public void What_is_wrong_is_told_by_line_and_column_and_nothing_is_done(string line, string column)
    {
        var file = Read("IHA||2018-11-01|2018-11-30|28|50|||", line);

        file.Errors.ShouldAllBe(one => one.Line == 3);
        file.Errors.Select(one => one.Column).ShouldContain(column);
        file.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_given_twice_is_refused() =>
        Read("IHA||2018-11-01|2018-11-30|28|50|||", "IHA||2018-11-01|2018-11-30|29|50|||").Errors.Single().Message.ShouldBe("Line 2 gives this figure already.");

    [Theory]
    [InlineData("Measure,To,Colour", "Colour")]
    [InlineData("To,Value", "Measure")]
    public void A_file_names_its_columns(string columns, string wrong)
    {
        var (series, cells) = (new Series(), columns.Split(',').ToDictionary(one => one, _ => "x"));

        ObservationFileReader.Read([new(2, cells)], series.View, series.At, Today).Errors.ShouldHaveSingleItem().Column.ShouldBe(wrong);
    }

    [Fact]
    public void A_file_that_was_downloaded_changes_nothing()
    {
        var series = new Series().Months("2018-08", "22/100,50,26/50");
        series.Figure(Day("2018-09-01"), Day("2018-09-30"), "51", revision: 2);
        var lines = series.View.Standing(series.Measure.Id).SelectMany(series.View.Versions)
            .Select((one, i) => new CsvLine(i + 2, ObservationCsv.Columns.Zip(ObservationCsv.Cells(series.Measure, one)).ToDictionary(cell => cell.First, cell => cell.Second))).ToList();

        var file = ObservationFileReader.Read(lines, series.View, series.At, Today);

        (file.Lines.Count, file.Errors.Count, file.Unchanged).ShouldBe((0, 0, 4));
    }

    private static ObservationFile Read(params string[] lines)
    {
        var series = new Series().Months("2018-10", "26/50");
        return ObservationFileReader.Read(
            [.. lines.Select((line, i) => new CsvLine(i + 2, Columns.Zip(line.Split('|')).ToDictionary(cell => cell.First, cell => cell.Second)))], series.View, series.At, Today);
    }
}

namespace Candour.Web.Tests.Commands;

public sealed class DaysCommandTests
{
    [Theory]
    [InlineData("days add 2017-04-07 70", "2017-07-20")]
    [InlineData("days add 2017-07-20 -70", "2017-04-07")]
    [InlineData("days add 2017-04-07 70 --unit calendar", "2017-06-16")]
    [InlineData("days add 2018-12-24 1 --closed 2018-12-27 --closed 2018-12-28", "2018-12-31")]
    [InlineData("days between 2017-04-07 2017-07-20", "70")]
    [InlineData("days between 2017-07-20 2017-04-07 --unit working", "-70")]
    [InlineData("days between 2017-04-07 2017-07-20 --unit calendar", "104")]
    [InlineData("days notice 2018-12-18", "2018-12-10")]
    [InlineData("days notice 2018-12-18 --clear 28 --calendar", "2018-11-19")]
    public async Task A_day_or_a_number_is_printed_and_nothing_else(string line, string answer)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        run.ShouldBe(new(0, answer + Environment.NewLine, ""));
    }

    [Theory]
    [InlineData("days add 1994-04-07 3", "candour: Bank holidays are known from 1995 on, not for 1994.")]
    [InlineData("days add 7/4/2017 3", "candour: DATE: '7/4/2017' is not a date; write it as 2017-04-07.")]
    [InlineData("days add 2017-04-07 soon", "candour: N: 'soon' is not a whole number.")]
    [InlineData("days add 2017-04-07 2000000000 --unit calendar", "candour: The day would lie after the year 9999.")]
    [InlineData("days notice 2018-12-18 --clear -1", "candour: --clear: -1 clear days cannot be; give 0 or more.")]
    public async Task What_cannot_be_counted_is_refused_in_one_line(string line, string why)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        run.ShouldBe(new(2, "", why + Environment.NewLine));
    }

    [Theory]
    [InlineData("days add 2017-04-07")]
    [InlineData("days add 2017-04-07 3 --unit weeks")]
    [InlineData("days")]
    public async Task Wrong_usage_is_one_line_and_exit_code_2(string line)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.TrimEnd().ShouldNotContain('\n');
        run.Error.ShouldStartWith("candour: ");
    }
}

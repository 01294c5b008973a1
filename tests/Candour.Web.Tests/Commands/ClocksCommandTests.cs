using System.Text.Json;

namespace Candour.Web.Tests.Commands;

public sealed class ClocksCommandTests
{
    [Theory]
    [InlineData("I1", "2017-05-24")]
    [InlineData("I2", "2017-07-20")]
    [InlineData("I5", "2017-05-10")]
    [InlineData("I6", "2017-06-01")]
    [InlineData("I8", "2017-08-17")]
    public async Task The_report_of_April_2017_starts_the_clocks_that_the_council_had(string rule, string due)
    {
        var clock = (await ClocksAsync("--event", "reportReceived=2017-04-07", "--as-at", "2017-04-10")).Single(c => c.GetProperty("rule").GetString() == rule);

        clock.GetProperty("due").GetString().ShouldBe(due);
        clock.GetProperty("trigger").GetString().ShouldBe(rule == "I8" ? "planDue" : "reportReceived");
        clock.GetProperty("status").GetString().ShouldBe("running");
    }

    [Fact]
    public async Task A_clock_has_every_field_that_is_promised()
    {
        var clock = (await ClocksAsync("--event", "reportReceived=2017-04-07")).First(c => c.GetProperty("rule").GetString() == "I2");

        new[] { "rule", "title", "trigger", "notBefore", "due", "unit", "amount", "status", "source", "validFrom", "validTo", "evidence", "reason" }
            .Except(clock.EnumerateObject().Select(field => field.Name)).ShouldBeEmpty();
        clock.GetProperty("unit").GetString().ShouldBe("working");
        clock.GetProperty("amount").GetInt32().ShouldBe(70);
        clock.GetProperty("status").GetString().ShouldBe("overdue");
    }

    [Fact]
    public async Task A_clock_without_its_date_has_not_started()
    {
        var clock = (await ClocksAsync("--as-at", "2017-06-14")).Single(c => c.GetProperty("rule").GetString() == "I15");

        clock.GetProperty("status").GetString().ShouldBe("notStarted");
        clock.GetProperty("due").ValueKind.ShouldBe(JsonValueKind.Null);
        clock.GetProperty("reason").GetString().ShouldBe("Not started: the date of the Direction is not recorded.");
    }

    [Fact]
    public async Task A_notified_date_is_shown_beside_the_computed_one()
    {
        var clock = (await ClocksAsync("--event", "reportReceived=2018-08-07", "--notified", "I2=2018-12-03: letter of 8 August 2018", "--as-at", "2018-08-10"))
            .Single(c => c.GetProperty("rule").GetString() == "I2");

        clock.GetProperty("due").GetString().ShouldBe("2018-12-03");
        clock.GetProperty("computed").GetString().ShouldBe("2018-11-14");
    }

    [Fact]
    public async Task The_table_for_people_says_when_and_why()
    {
        var run = await CommandRun.OfAsync("clocks", "--event", "reportReceived=2017-04-07", "--as-at", "2017-07-10");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("2017-07-20  due soon   I2");
        run.Output.ShouldContain("Due on 20 July 2017, 70 working days after 7 April 2017.");
        run.Output.ShouldContain("Not started: the date of the Direction is not recorded.");
    }

    [Fact]
    public async Task The_names_of_events_can_be_asked_for() =>
        (await CommandRun.OfAsync("clocks", "--events")).Output.ShouldContain("the date of the Direction");

    [Fact]
    public async Task A_council_s_own_rules_come_from_its_folder_and_a_mistake_in_them_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("candour-rules-");
        var file = Path.Combine(folder.FullName, "eastmere.json");
        const string rule = """{ "subject": "Eastmere", "rules": [ { "code": "M12", "title": "Call-in", "trigger": "decisionPublished", "direction": "notBefore", "amount": 8, "unit": "working", "source": "Constitution", "says": "Eight working days.", "evidence": ["councilPapers"] } ] }""";
        await File.WriteAllTextAsync(file, rule);
        var own = await ClocksAsync("--rules", folder.FullName, "--event", "decisionPublished=2018-12-04", "--as-at", "2018-12-04");
        await File.WriteAllTextAsync(file, rule.Replace("\"working\"", "\"days\""));
        var refused = await CommandRun.WithAsync(new Dictionary<string, string> { ["CANDOUR_RULES"] = folder.FullName }, "clocks", "--events");
        folder.Delete(recursive: true);

        own.Single(c => c.GetProperty("rule").GetString() == "M12").GetProperty("notBefore").GetString().ShouldBe("2018-12-14");
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldStartWith("candour: eastmere.json: rules[0].unit: 'days' is not one of");
    }

    [Theory]
    [InlineData("--event reportRecieved=2017-04-07", "candour: --event: no rule knows 'reportRecieved'; candour clocks --events lists the names.")]
    [InlineData("--event reportReceived", "candour: --event: 'reportReceived' is not NAME=DATE.")]
    [InlineData("--event reportReceived=7.4.17", "candour: --event reportReceived: '7.4.17' is not a date; write it as 2017-04-07.")]
    [InlineData("--notified I2=2018-12-03", "candour: --notified: 'I2=2018-12-03' is not RULE=DATE: REASON.")]
    [InlineData("--as-at soon", "candour: --as-at: 'soon' is not a date; write it as 2017-04-07.")]
    public async Task What_cannot_be_used_is_refused_in_one_line(string line, string why)
    {
        var run = await CommandRun.OfAsync(["clocks", .. line.Split(' ')]);

        run.ShouldBe(new(2, "", why + Environment.NewLine));
    }

    private static async Task<List<JsonElement>> ClocksAsync(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(["clocks", "--json", .. arguments]);
        run.ExitCode.ShouldBe(0, run.Error);
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("clocks").EnumerateArray()];
    }
}

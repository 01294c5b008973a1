namespace Candour.Time.Tests.Clocks;

public sealed class RuleFilesTests : IDisposable
{
    private const string Whole = """
        {
          "subject": "Eastmere's own",
          "events": { "complaintReceived": "the date on which the complaint was received" },
          "rules": [
            // the council promises an answer
            { "code": "E1", "title": "Answer a complaint", "trigger": "complaintReceived", "direction": "notLaterThan",
              "amount": 10, "unit": "working", "source": "Complaints policy, 2.1", "says": "Within ten working days.", "evidence": ["councilPapers"] },
          ],
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("candour-rules-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_council_adds_a_rule_of_its_own_without_touching_code()
    {
        var rules = Own(Whole);

        rules.Events["complaintReceived"].ShouldBe("the date on which the complaint was received");
        Time.Clocks.On(Day("2019-01-02"), rules, [new("complaintReceived", Day("2018-12-20"))])
            .ShouldHaveSingle("E1").Due.ShouldBe(Day("2019-01-08"));
        rules.Rules.Count.ShouldBe(ClockRules.BuiltIn.Rules.Count + 1);
    }

    [Fact]
    public void A_council_s_rule_takes_the_place_of_the_one_with_its_code()
    {
        var rules = Own(Whole.Replace("E1", "I6").Replace("complaintReceived\", \"dir", "reportReceived\", \"dir"));

        Time.Clocks.On(Day("2017-04-10"), rules, [new("reportReceived", Day("2017-04-07"))])
            .ShouldHaveSingle("I6").ShouldSatisfyAllConditions(
                c => c.Due.ShouldBe(Day("2017-04-25")),
                c => c.Rule.Subject.ShouldBe("Eastmere's own"));
    }

    [Fact]
    public void Two_versions_of_a_rule_follow_each_other()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "later.json"), Whole.Replace("\"amount\": 10", "\"amount\": 5, \"validFrom\": \"2020-01-01\""));
        var rules = Own(Whole.Replace("\"amount\": 10", "\"amount\": 10, \"validTo\": \"2019-12-31\""));

        Time.Clocks.On(Day("2020-02-01"), rules, [new("complaintReceived", Day("2019-12-02")), new("complaintReceived", Day("2020-01-06"))])
            .Where(c => c.Rule.Code == "E1").Select(c => c.Due).ShouldBe([Day("2019-12-16"), Day("2020-01-13")]);
    }

    [Theory]
    [InlineData("\"title\": \"Answer a complaint\",", "", "rules[0].title: is missing")]
    [InlineData("\"title\"", "\"tittle\"", "rules[0].title: is missing")]
    [InlineData("\"source\"", "\"x\": 1, \"source\"", "rules[0].x: is not a field that is known here; known are amount, code, counted, direction, earliest, endedBy, evidence, fulfilledBy, gives, note, says, settings, source, title, trigger, unit, validFrom, validTo")]
    [InlineData("\"working\"", "\"days\"", "rules[0].unit: 'days' is not one of working, calendar, clearWorking, clearCalendar, weeks, months, years")]
    [InlineData("\"notLaterThan\"", "\"latest\"", "rules[0].direction: 'latest' is not one of notLaterThan, notBefore, between, every, noNumber")]
    [InlineData("\"notLaterThan\"", "\"noNumber\"", "rules[0].amount: a rule without a number has none")]
    [InlineData("\"notLaterThan\"", "\"between\"", "rules[0].earliest: is missing")]
    [InlineData("\"notLaterThan\"", "\"every\", \"counted\": \"before\"", "rules[0].counted: only notLaterThan can count before its trigger")]
    [InlineData("10", "\"ten\"", "rules[0].amount: must be a whole number from 0 to 10000")]
    [InlineData("10", "-1", "rules[0].amount: must be a whole number from 0 to 10000")]
    [InlineData("\"amount\": 10, ", "", "rules[0].amount: is missing")]
    [InlineData("\"trigger\": \"complaintReceived\"", "\"trigger\": \"complaint\"", "rules[0].trigger: no file says what the event 'complaint' is; add it under events")]
    [InlineData("[\"councilPapers\"]", "[]", "rules[0].evidence: must name at least one grade")]
    [InlineData("\"source\"", "\"validFrom\": \"1 May\", \"source\"", "rules[0].validFrom: '1 May' is not a date; write it as 2017-04-07")]
    [InlineData("\"source\"", "\"validFrom\": \"2020-01-01\", \"validTo\": \"2019-01-01\", \"source\"", "rules[0].validTo: lies before validFrom")]
    [InlineData("\"source\"", "\"gives\": \"complaintReceived\", \"source\"", "rules[0].gives: only a rule with a last day can give a date, and not to its own trigger")]
    [InlineData("\"source\"", "\"settings\": [\"title\"], \"source\"", "rules[0].settings: 'title' is not one of amount, unit, earliest")]
    [InlineData("\"E1\"", "\"the first one\"", "rules[0].code: must be at most 20 letters, digits, dots and hyphens")]
    [InlineData("\"subject\"", "\"subjekt\"", "subject: is missing")]
    [InlineData("complaintReceived\": \"", "complaint received\": \"", "events.complaint received: an event's name is one word of letters and digits")]
    [InlineData("\"rules\": [", "\"rules\": [ 7, ", "rules[0]: an object in braces is wanted here")]
    [InlineData("\"events\": {", "\"events\": ", "line 3: this is not JSON that can be read")]
    public void A_mistake_in_a_rule_file_is_refused_with_the_file_and_the_field(string right, string wrong, string problem) =>
        Should.Throw<RuleFileException>(() => Own(Whole.Replace(right, wrong))).Message.ShouldBe($"eastmere.json: {problem}");

    [Fact]
    public void Two_rules_for_the_same_day_with_one_code_are_refused()
    {
        Own(Whole);
        File.WriteAllText(Path.Combine(_folder.FullName, "second.json"), Whole);

        Should.Throw<RuleFileException>(() => ClockRules.BuiltIn.WithFolder(_folder.FullName))
            .Message.ShouldBe("second.json: E1.validFrom: two versions of this rule hold on one day");
    }

    [Fact]
    public void Rules_that_start_each_other_in_a_circle_are_refused() =>
        Should.Throw<RuleFileException>(() => Own(Whole.Replace("complaintReceived\", \"dir", "planDue\", \"gives\": \"reportReceived\", \"dir")))
            .Message.ShouldEndWith("the rules give each other's dates in a circle");

    [Fact]
    public void A_folder_that_is_not_there_is_refused() =>
        Should.Throw<RuleFileException>(() => ClockRules.BuiltIn.WithFolder(Path.Combine(_folder.FullName, "none"))).Message.ShouldEndWith("there is no such folder of rules");

    private ClockRules Own(string json)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "eastmere.json"), json);
        return ClockRules.BuiltIn.WithFolder(_folder.FullName);
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Candour.Performance;

namespace Candour.Commands;

/// <summary><c>candour workforce FILE.json</c>: vacancies year by year from posts, routes of recruitment and turnover.</summary>
internal static class WorkforceCommand
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "posts, vacancies, routes (name, recruits by year) and turnover (percent by year)." };
        var (target, year) = (new Option<decimal?>("--target") { Description = "Say what must be true for no more than so many percent of posts to be vacant.", HelpName = "PERCENT" },
            new Option<int?>("--year") { Description = "By the end of which year the target is to be reached; the last, if not given.", HelpName = "N" });
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("workforce", "Project vacancies year by year.") { file, target, year, json };
        command.SetAction(parsed => Run(Read(parsed.GetValue(file)!), parsed.GetValue(target), parsed.GetValue(year), parsed.GetValue(json)));
        return command;
    }

    private static int Run(WorkforcePlan plan, decimal? rate, int? by, bool json)
    {
        if (by is { } asked && (asked < 1 || asked > plan.Years)) throw new UnusableInputException($"--year: the plan has years 1 to {plan.Years}, not {asked}.");
        var years = WorkforceProjection.Of(plan);
        var target = rate is { } percent ? WorkforceProjection.Reach(plan, percent, by ?? plan.Years) : null;
        if (json) Output.WriteJson(new { years, target });
        else Write(years, target, Console.Out);
        return CommandLine.Done;
    }

    private static WorkforcePlan Read(FileInfo file)
    {
        if (!file.Exists) throw new UnusableInputException($"{file.Name}: there is no such file.");
        try
        {
            using var content = file.OpenRead();
            var plan = JsonSerializer.Deserialize<WorkforcePlan>(content, Strict) ?? throw new UnusableInputException($"{file.Name}: it holds nothing.");
            return plan.Problem is { } problem ? throw new UnusableInputException($"{file.Name}: {problem}") : plan;
        }
        catch (JsonException wrong)
        {
            throw new UnusableInputException($"{file.Name}: line {wrong.LineNumber + 1}, field {wrong.Path}: {wrong.Message}");
        }
    }

    private static void Write(IReadOnlyList<WorkforceYear> years, WorkforceTarget? target, TextWriter to)
    {
        to.WriteLine($"{"year",-6}{"recruits",10}{"leavers",10}{"net",10}{"vacancies",12}{"of posts",10}");
        foreach (var one in years)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Year,-6}{one.Recruits,10}{one.Leavers,10}{one.Net,10}{one.Vacancies,12}{one.VacancyRate,8:0} %"));
        if (target is null) return;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"For no more than {target.Rate} % ({target.Vacancies} posts) vacant after year {target.Year}:"));
        to.WriteLine(target.Recruits switch { 0 => "the plan is enough as it is;", { } more => $"{more} more people a year must come than planned,", null => "no number of recruits is enough," });
        to.WriteLine(target.Turnover is { } held ? string.Create(CultureInfo.InvariantCulture, $"or turnover must be {held} % or less in each year.") : "and no turnover, however low, is enough by itself.");
    }
}

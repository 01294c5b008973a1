using System.CommandLine;
using Candour.Improvement;
using Candour.Practice;

namespace Candour.Commands;

/// <summary><c>candour practice watch WORKBOOK --as-at DATE</c>: which children are late for something, most overdue first.</summary>
internal static class PracticeWatchCommand
{
    public static Command Create()
    {
        var counting = new PracticeCounting();
        var ahead = new Option<string?>("--ahead") { Description = "Also what is due on the day or within so many days of it.", HelpName = "DAYS" };
        var command = new Command("watch", "Name the children who are late for a visit, a review or an assessment, most overdue first.") { ahead };
        counting.AddTo(command);
        command.SetAction((parsed, cancelled) =>
        {
            var (asAt, days) = (counting.AsAt(parsed), parsed.GetValue(ahead) is { } text ? Ahead(text) : (int?)null);
            var items = counting.Count(parsed, data => WatchList.Of(data, asAt, days, counting.Settings(parsed), counting.Calendar(parsed)), cancelled);
            if (counting.Json(parsed)) Output.WriteJson(new { asAt, items });
            else Write(items, Console.Out);
            return Task.FromResult(CommandLine.Done);
        });
        return command;
    }

    private static int Ahead(string text) => DayArguments.Number(text, "--ahead") switch
    {
        < 0 or > 3660 => throw new UnusableInputException("--ahead: give a number of days from 0 to 3660."),
        var days => days,
    };

    private static void Write(IReadOnlyList<WatchItem> items, TextWriter to)
    {
        if (items.Count == 0) to.WriteLine("Nobody is late for anything.");
        var titles = WatchRule.All.ToDictionary(one => one.Code, one => one.Title);
        foreach (var one in items)
            to.WriteLine($"{one.Due.Iso()}  {When(one.DaysLate),-16}{titles[one.Rule]}: {one.Child} ({one.List.Words}{(one.Team is null ? "" : $", {one.Team}")}{(one.Worker is null ? "" : $", {one.Worker}")})");
    }

    private static string When(int daysLate) => daysLate switch
    {
        1 => "1 day late",
        > 1 => $"{daysLate} days late",
        0 => "today",
        -1 => "tomorrow",
        _ => $"in {-daysLate} days",
    };
}

using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Candour.Time;

namespace Candour.Pages.Deadlines;

/// <summary>What law, the Direction and the calendar ask for by when: as a line, and as a list with what each date rests on.</summary>
public sealed class IndexModel(Desk desk, ClockRules rules) : ProgrammePage(desk)
{
    private const int Drawn = 15;

    private static readonly Filter[] Filters =
    [
        Filter.One("status", "How it stands",
        [
            new("overdue", "Overdue"), new("dueSoon", "Due soon"), new("running", "Running"),
            new("notStarted", "Not started"), new("met", "Met"), new("all", "All"),
        ]) with { Unset = "Not met yet" },
    ];

    public ListView<ProgrammeClock> List { get; private set; } = null!;

    public ClocksOnALine? Line { get; private set; }

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var clocks = ProgrammeClocks.Of(View, Today, rules);
        var columns = new ClockColumns(this, rules).All;
        var query = ListQuery.Of(Request, columns, "due");
        var found = ClockColumns.Sorted(clocks.Where(one => Fits(one, query.One("status"))), query).ToList();
        query = query.On(found.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. found.Skip(query.Skip).Take(query.PageSize)], Total = found.Count,
            Noun = "clocks", Filters = Filters, Classes = "list--above", WhenEmpty = "No clock stands so.",
        };
        Line = LineOf(clocks);
        Sentence = SentenceOf(clocks);
    }

    private static bool Fits(ProgrammeClock one, string? status) => status switch
    {
        "all" => true,
        null => one.Clock.Status is not ClockStatus.Met,
        _ => !Enum.TryParse<ClockStatus>(status, ignoreCase: true, out var asked) || one.Clock.Status == asked,
    };

    private ClocksOnALine? LineOf(IReadOnlyList<ProgrammeClock> clocks)
    {
        var open = clocks.Where(one => one.Clock is { Status: not ClockStatus.Met, Due: not null }).Take(Drawn).ToList();
        return open.Count == 0 ? null : new()
        {
            Title = open[0].Clock is { Status: ClockStatus.Overdue } late ? $"Overdue first: {late.Rule.Title}" : $"Next: {open[0].Clock.Rule.Title}",
            Subtitle = $"What is due when, {InWords.Day(Today)}",
            Clocks = [.. open.Select(one => new ClockMark(one.Clock.Rule.Title, one.Clock.Due, ClockWords.State(one.Clock.Status), one.Clock.Reason))],
            Today = Today,
        };
    }

    private static string SentenceOf(IReadOnlyList<ProgrammeClock> clocks)
    {
        int Count(ClockStatus status) => clocks.Count(one => one.Clock.Status == status);
        if (clocks.All(one => one.Clock.Status is ClockStatus.NotStarted)) return "No clock has started: no date that starts one is recorded.";
        var overdue = Count(ClockStatus.Overdue) is > 0 and var late ? $"{InWords.Count(late, "clock")} {(late == 1 ? "is" : "are")} overdue" : "Nothing is overdue";
        return $"{overdue}, {Count(ClockStatus.DueSoon)} due soon, {Count(ClockStatus.Running)} running.";
    }
}

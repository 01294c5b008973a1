using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Candour.Time;

namespace Candour.Pages.Deadlines;

/// <summary>The columns of the list of clocks.</summary>
internal sealed class ClockColumns(ProgrammePage page, ClockRules rules)
{
    private readonly bool _mayRule = page.May(Permission.Rule);

    public IReadOnlyList<Column<ProgrammeClock>> All =>
    [
        new("title", "What", one => one.Clock.Rule.Title) { IsRowHeader = true, Cell = Title },
        new("due", "Due", one => one.Clock.Due?.Iso()) { Cell = Due },
        new("status", "How it stands", one => ClockWords.Of(one.Clock.Status)) { Cell = Status },
        new("source", "What it rests on", one => one.Clock.Rule.Source) { IsSortable = false, Cell = Source },
    ];

    public static IEnumerable<ProgrammeClock> Sorted(IEnumerable<ProgrammeClock> clocks, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("title", false) => clocks.OrderBy(one => one.Clock.Rule.Title, StringComparer.OrdinalIgnoreCase),
        ("title", true) => clocks.OrderByDescending(one => one.Clock.Rule.Title, StringComparer.OrdinalIgnoreCase),
        ("status", false) => clocks.OrderByDescending(one => Urgency(one.Clock.Status)),
        ("status", true) => clocks.OrderBy(one => Urgency(one.Clock.Status)),
        (_, true) => clocks.Reverse(),
        _ => clocks,
    };

    private static int Urgency(ClockStatus status) => status switch
    {
        ClockStatus.Overdue => 4,
        ClockStatus.DueSoon => 3,
        ClockStatus.Running => 2,
        ClockStatus.NotStarted => 1,
        _ => 0,
    };

    private void Title(HtmlWriter html, ProgrammeClock one)
    {
        html.Write($"{one.Clock.Rule.Title}");
        if (one.Clock.TriggeredOn is { } on)
            html.Write($"""<br><span class="small">{one.Event?.Label ?? ClockWords.Event(one.Clock.Rule.Trigger, rules)}, {InWords.Day(on)}</span>""");
        foreach (var duty in one.Obligations)
            html.Write($"""<br><span class="small">Direction {duty.Reference}: {duty.Text}</span>""");
    }

    private static void Due(HtmlWriter html, ProgrammeClock one)
    {
        var clock = one.Clock;
        if (clock.Due is { } due) html.Write($"""<span class="nowrap">{InWords.Day(due)}</span>""");
        else if (clock.NotBefore is { } first) html.Write($"""Not before <span class="nowrap">{InWords.Day(first)}</span>""");
        else html.Write($"No date");
        if (clock.Notified is not { } notified) return;
        html.Write($"""<br><span class="small">Notified: {notified.Reason}</span>""");
        if (clock.Computed is { } computed) html.Write($"""<br><span class="small">By the rule: {InWords.Day(computed)}</span>""");
    }

    private void Status(HtmlWriter html, ProgrammeClock one)
    {
        html.Write($"{ClockWords.Tag(one.Clock.Status)}<br>{one.Clock.Reason}");
        if (!_mayRule) return;
        if (one.Clock.Status is ClockStatus.NotStarted)
            html.Write($"""<br><a class="govuk-link" href="/clocks/events/add?event={one.Clock.Rule.Trigger}">Record the date<span class="govuk-visually-hidden"> for: {one.Clock.Rule.Title}</span></a>""");
        else
            html.Write($"""<br><a class="govuk-link" href="{RuleModel.AddressOf(one)}">{(one.Ruling is null ? "Rule on it" : "Change the ruling")}<span class="govuk-visually-hidden">: {one.Clock.Rule.Title}</span></a>""");
    }

    private void Source(HtmlWriter html, ProgrammeClock one)
    {
        var rule = one.Clock.Rule;
        html.Write($"""{rule.Source}<br><span class="small">{ClockWords.Length(rule, rules)}; {ClockWords.Evidence(rule)}. Rule {rule.Code}.</span>""");
    }
}

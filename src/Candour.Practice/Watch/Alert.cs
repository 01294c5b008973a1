using Candour.Improvement;
using Candour.Time;

namespace Candour.Practice;

/// <summary>How soon something is due: late, in the coming working week, or in the one after.</summary>
public enum AlertTerm { Late, InFive, InTen }

/// <summary>Something that is late for a child or falls due soon, and whether anybody has said that they know.</summary>
/// <param name="Acknowledged">Null where nobody has.</param>
public sealed record Alert(WatchItem Item, AlertTerm Term, Acknowledgement? Acknowledged)
{
    private const int Soon = 5, Later = 10;

    public bool IsOpen => Acknowledged is null;

    /// <summary>Most overdue first.</summary>
    /// <exception cref="CalendarRangeException">The day lies before the years that the calendar knows.</exception>
    public static IReadOnlyList<Alert> Of(PracticeData data, DateOnly today, PracticeView view, WorkingCalendar calendar)
    {
        var soon = calendar.Add(today, Soon);
        return
        [
            .. WatchList.Of(data, today, Ahead(today, Later, calendar), view.Settings, calendar)
                .Select(one => new Alert(one, one.DaysLate > 0 ? AlertTerm.Late : one.Due <= soon ? AlertTerm.InFive : AlertTerm.InTen, view.AcknowledgementOf(one))),
        ];
    }

    /// <summary>So many working days ahead, in days of the calendar.</summary>
    public static int Ahead(DateOnly today, int workingDays, WorkingCalendar calendar) => calendar.Add(today, workingDays).DayNumber - today.DayNumber;
}

/// <summary>How many alerts nobody has acknowledged, by term, and how many somebody has.</summary>
public sealed record AlertCounts(int Late, int InFive, int InTen, int Acknowledged)
{
    /// <summary>41 cases late, 12 due in 5 working days and 9 in the 5 after</summary>
    public string Words => $"{InWords.Count(Late, "case")} late, {InFive:#,0} due in 5 working days and {InTen:#,0} in the 5 after";

    public bool IsEmpty => Late + InFive + InTen == 0;

    public static AlertCounts Of(IReadOnlyCollection<Alert> alerts) =>
        new(Open(alerts, AlertTerm.Late), Open(alerts, AlertTerm.InFive), Open(alerts, AlertTerm.InTen), alerts.Count(one => !one.IsOpen));

    private static int Open(IEnumerable<Alert> alerts, AlertTerm term) => alerts.Count(one => one.IsOpen && one.Term == term);
}

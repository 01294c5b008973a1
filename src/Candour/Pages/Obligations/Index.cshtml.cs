using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;
using Candour.Time;

namespace Candour.Pages.Obligations;

/// <summary>Who reports what to whom, how often, and what is due.</summary>
public sealed class IndexModel(Desk desk, ClockRules rules) : ProgrammePage(desk)
{
    public ClockRules Rules => rules;

    public IReadOnlyList<(ReportingDuty Duty, IReadOnlyList<DutyDate> Dates)> Rows { get; private set; } = [];

    public string Sentence
    {
        get
        {
            var open = Rows.SelectMany(one => one.Dates).Where(one => !one.IsMet).ToList();
            var late = open.Count(one => one.State is DutyState.Overdue);
            return Rows.Count == 0 ? "No duty to report is recorded."
                : $"{(late == 0 ? "No report is overdue" : $"{InWords.Count(late, "report")} {(late == 1 ? "is" : "are")} overdue")}{(open.Where(one => one.State is not DutyState.Overdue).MinBy(one => one.Due) is { } next ? $". Next: {next.Duty.What}, {InWords.Day(next.Due)}" : "")}.";
        }
    }

    public void OnGet() => Rows = [.. DutyDates.Duties(View).Select(one => (one, DutyDates.Of(one, View, Today)))];
}

using Candour.Practice.Checking;
using Candour.Time;

namespace Candour.Practice;

/// <summary>What a load keeps of its lists once the lists themselves are gone.</summary>
/// <param name="Problems">Row by row, without a child's identifier.</param>
public sealed record LoadCounting(
    IReadOnlyList<ListFound> Lists, IReadOnlyList<PracticeProblem> Problems, IReadOnlyList<ProblemCount> ProblemCounts,
    IReadOnlyList<LoadFigure> Figures, IReadOnlyList<LateCount> Late)
{
    /// <summary>The load with what was counted of its lists.</summary>
    public PracticeLoad In(PracticeLoad load) => load with { Lists = Lists, Problems = ProblemCounts, Figures = Figures, Late = Late };

    /// <param name="log">What was wrong with the file as it was read.</param>
    /// <exception cref="CalendarRangeException">The day lies before the years that the calendar knows.</exception>
    public static LoadCounting Of(PracticeData data, ProblemLog log, DateOnly asAt, PracticeSettings settings, WorkingCalendar calendar)
    {
        new DataCheck(data, log, asAt).Run(asAt);
        return new(data.Lists, log.All(), log.Counts(),
            [.. new MeasureCount(data, asAt, settings, calendar).Count(MeasureGroup.Team).Select(LoadFigure.Of)],
            [.. WatchList.Of(data, asAt, settings: settings, calendar: calendar).GroupBy(one => (one.Rule, one.Team)).Select(group => new LateCount(group.Key.Rule, group.Key.Team, group.Count()))]);
    }
}

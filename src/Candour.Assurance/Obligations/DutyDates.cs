using Candour.Improvement;

namespace Candour.Assurance;

public enum DutyState { Ahead, DueSoon, Overdue, Met, MetLate }

/// <summary>A day by which a report is due.</summary>
/// <param name="Met">The report; null while there is none.</param>
public sealed record DutyDate(ReportingDuty Duty, DateOnly Due, DutyReport? Met, DutyState State)
{
    public bool IsMet => Met is not null;
}

/// <summary>The days by which reports are due, and those that were made.</summary>
public static class DutyDates
{
    /// <summary>All up to today and the next one, the earliest first.</summary>
    public static IReadOnlyList<DutyDate> Of(ReportingDuty duty, ProgrammeView view, DateOnly today)
    {
        var made = view.Snapshot.About<DutyReport>(duty.Id).ToDictionary(one => one.Due);
        return [.. UpToNext(Dues(duty, view), today).Where(due => !(due > duty.EndedOn)).Select(due => new DutyDate(duty, due, made.GetValueOrDefault(due), StateOf(due, made.GetValueOrDefault(due), view, today)))];
    }

    /// <summary>By number.</summary>
    public static IReadOnlyList<ReportingDuty> Duties(ProgrammeView view) => [.. view.Snapshot.All<ReportingDuty>().OrderBy(one => one.Number, NaturalOrder.Comparer)];

    public static ReportingDuty? By(string number, ProgrammeView view) =>
        view.Snapshot.All<ReportingDuty>().FirstOrDefault(one => one.Number.Equals(number, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is overdue, and what is next, of every duty.</summary>
    public static IReadOnlyList<DutyDate> Open(ProgrammeView view, DateOnly today) =>
        [.. Duties(view).SelectMany(one => Of(one, view, today)).Where(one => !one.IsMet).OrderBy(one => one.Due)];

    private static IEnumerable<DateOnly> Dues(ReportingDuty duty, ProgrammeView view)
    {
        if (duty.EveryMonths is not { } months)
            return view.Events.Where(one => one.Name == duty.EachTime && one.On >= duty.First).Select(one => one.On).Distinct();
        return Enumerable.Range(0, int.MaxValue / months).Select(time => duty.First.AddMonths(time * months));
    }

    private static IEnumerable<DateOnly> UpToNext(IEnumerable<DateOnly> dues, DateOnly today)
    {
        foreach (var due in dues)
        {
            yield return due;
            if (due > today) yield break;
        }
    }

    private static DutyState StateOf(DateOnly due, DutyReport? met, ProgrammeView view, DateOnly today) =>
        met is not null ? met.On > due ? DutyState.MetLate : DutyState.Met
        : due < today ? DutyState.Overdue
        : due <= today.AddDays(view.Programme.DueSoon) ? DutyState.DueSoon
        : DutyState.Ahead;
}

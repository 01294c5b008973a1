using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A cohort as a form or the lines of a file say it.</summary>
/// <param name="To">Null where it is one day.</param>
public sealed record CohortDraft(DateOnly? From, DateOnly? To, int? Places, IReadOnlyList<Attendance> Attendances, string? Note)
{
    private const int LongestDays = 366;

    /// <param name="number">Null for the next of the course.</param>
    public Checked<Cohort> Add(ProgrammeView view, Course course, DateTimeOffset at, DateOnly today, int? number = null) => Check(today).Or(() => Fill(new()
    {
        Id = Record.NewId(at), Course = course.Id, Number = number ?? view.Snapshot.About<Cohort>(course.Id).Select(one => one.Number).DefaultIfEmpty().Max() + 1, From = default, To = default,
    }));

    public Checked<Cohort> Change(Cohort before, DateOnly today) => Check(today).Or(() => Fill(before));

    private Cohort Fill(Cohort one) => one with { From = From!.Value, To = To ?? From.Value, Places = Places, Attendances = Attendances, Note = Draft.Said(Note) };

    private Problems Check(DateOnly today) => new Problems()
        .Unless(From is not null, "from", "Give the first day.")
        .Unless(!(To < From), "to", "The last day lies before the first.")
        .Unless(!(To?.DayNumber - From?.DayNumber > LongestDays), "to", "That is longer than a year.")
        .Unless(!(Places < 1), "places", "Give a number of places, or leave it empty.")
        .Unless(Attendances.DistinctBy(one => one.Service, StringComparer.OrdinalIgnoreCase).Count() == Attendances.Count, "attendances", "A service stands there twice.")
        .Unless(!(From > today) || Attendances.All(one => one.Attended is null), "attendances", "Nobody can have been there yet: leave out how many came.");
}

using System.Globalization;
using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>Cohorts as lines of a file, one for each service that sends people: what a page writes, a file brings back.</summary>
public static class CohortCsv
{
    public const string Course = "Course", Cohort = "Cohort", From = "From", To = "To", Places = "Places", Service = "Service", Booked = "Booked", Attended = "Attended", Note = "Note";

    public static IReadOnlyList<string> Columns { get; } = [Course, Cohort, From, To, Places, Service, Booked, Attended, Note];

    public static IEnumerable<IReadOnlyList<string>> Rows(Course course, Cohort one) =>
        one.Attendances.Count == 0 ? [Row(course, one, null)] : one.Attendances.Select(part => Row(course, one, part));

    private static IReadOnlyList<string> Row(Course course, Cohort one, Attendance? part) =>
        [course.Number, Count(one.Number), one.From.Iso(), one.To.Iso(), Count(one.Places), part?.Service ?? "", Count(part?.Booked), Count(part?.Attended), one.Note ?? ""];

    private static string Count(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>A cohort that a file would add, or change from what it was.</summary>
/// <param name="Number">The first line about it.</param>
public sealed record CohortFileLine(int Number, Course Course, Cohort Cohort, Cohort? Before);

/// <summary>What a file of cohorts would do, before it is done. It is done whole or not at all.</summary>
/// <param name="Unchanged">Cohorts that stand so already.</param>
public sealed record CohortFile(IReadOnlyList<CohortFileLine> Lines, int Unchanged, IReadOnlyList<CsvNote> Errors)
{
    public bool CanBeDone => Errors.Count == 0;

    /// <summary>The changes for the store; none where a line has an error.</summary>
    public IReadOnlyList<Change> Changes(ProgrammeView view) => !CanBeDone ? [] :
        [.. Lines.Select(one => one.Before is null ? Change.Add(RegisterChanges.CohortAdded, one.Cohort) : Change.To(RegisterChanges.CohortChanged, one.Cohort, view.Snapshot.VersionOf(one.Cohort.Id)))];
}

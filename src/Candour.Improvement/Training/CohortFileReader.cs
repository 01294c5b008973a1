namespace Candour.Improvement;

/// <summary>Turns the lines of a file into the cohorts that they would add and change. Nothing is changed here.</summary>
public static class CohortFileReader
{
    public static CohortFile Read(IReadOnlyList<CsvLine> lines, ProgrammeView view, DateTimeOffset at, DateOnly today)
    {
        var (found, unchanged) = (new List<CohortFileLine>(), 0);
        List<CsvNote> errors = [.. CsvColumns.Problems(lines, CohortCsv.Columns, [CohortCsv.Course, CohortCsv.Cohort, CohortCsv.From], "cohorts")];
        if (errors.Count > 0) return new([], 0, errors);
        foreach (var cohort in lines.Select(line => Part.Read(line, view, errors)).OfType<Part>().GroupBy(one => (one.Course, one.Number)))
        {
            var (first, course) = (cohort.First(), cohort.Key.Course);
            if (cohort.FirstOrDefault(one => one.Head != first.Head) is { } other)
            {
                errors.Add(new(other.Line, CohortCsv.Cohort, $"Line {first.Line} says other days or places of this cohort."));
                continue;
            }
            var before = view.Snapshot.About<Cohort>(course.Id).FirstOrDefault(one => one.Number == first.Number);
            var draft = new CohortDraft(first.Head.From, first.Head.To, first.Head.Places, [.. cohort.Select(one => one.Attendance).OfType<Attendance>()], first.Head.Note);
            var made = before is null ? draft.Add(view, course, at.AddMilliseconds(found.Count), today, first.Number) : draft.Change(before, today);
            errors.AddRange(made.Problems.Select(one => new CsvNote(first.Line, ColumnOf(one.Field), one.Message)));
            if (made.Value is not { } after) continue;
            if (before is not null && Describe.Changes(before, after, view).Count == 0) unchanged++;
            else found.Add(new(first.Line, course, after, before));
        }
        return new(found, unchanged, errors);
    }

    private static string ColumnOf(string field) => field == "attendances" ? CohortCsv.Attended : CohortCsv.Columns.First(one => one.Equals(field, StringComparison.OrdinalIgnoreCase));

    /// <summary>What each line of a cohort must say alike.</summary>
    private sealed record Head(DateOnly? From, DateOnly? To, int? Places, string? Note);

    private sealed record Part(int Line, Course Course, int Number, Head Head, Attendance? Attendance)
    {
        public static Part? Read(CsvLine line, ProgrammeView view, List<CsvNote> errors)
        {
            var cells = new RegisterCells(line, errors);
            var course = cells.Text(CohortCsv.Course) is { } name ? view.Register<Course>().By(name) : null;
            if (course is null) cells.Wrong(CohortCsv.Course, $"No course has the number “{cells.Text(CohortCsv.Course)}”.");
            var number = cells.Count(CohortCsv.Cohort);
            if (cells.IsReadable && number is not > 0) cells.Wrong(CohortCsv.Cohort, "Give the number of the cohort: 1 for the first of its course.");
            var head = new Head(cells.Day(CohortCsv.From), cells.Day(CohortCsv.To), cells.Count(CohortCsv.Places), cells.Text(CohortCsv.Note));
            var (service, booked, attended) = (cells.Text(CohortCsv.Service), cells.Count(CohortCsv.Booked), cells.Count(CohortCsv.Attended));
            if (cells.IsReadable && service is null && (booked ?? attended) is not null) cells.Wrong(CohortCsv.Service, "Say of which service they are.");
            if (booked < 0 || attended < 0) cells.Wrong(CohortCsv.Booked, "There cannot be fewer than none.");
            return cells.IsReadable ? new(line.Number, course!, number!.Value, head, service is null ? null : new(service, booked ?? attended ?? 0, attended)) : null;
        }
    }
}

using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Training;

/// <summary>Every cohort as a file, of the kind that brings cohorts in.</summary>
public sealed class CohortsModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet() => new($"cohorts-{Today.Iso()}.csv", CohortCsv.Columns,
        View.Register<Course>().All.SelectMany(course => View.Snapshot.About<Cohort>(course.Id).OrderBy(one => one.Number).SelectMany(one => CohortCsv.Rows(course, one))));
}

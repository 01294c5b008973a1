using Candour.Site;

namespace Candour.Pages.Training;

/// <summary>The courses of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet() => CourseRows.Of(this).File(CourseRows.All(this), Request, Today);
}

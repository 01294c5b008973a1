using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Lessons;

/// <summary>The lessons of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet() => LessonRows.Of(this).File(View.Register<Lesson>().All, Request, Today);
}

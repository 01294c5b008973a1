using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.FeedbackItems;

/// <summary>The feedback of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet() => FeedbackRows.Of(this).File(View.Register<Feedback>().All, Request, Today);
}

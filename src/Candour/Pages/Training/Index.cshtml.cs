using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Training;

/// <summary>What people are taught, and how many of those who should go have been.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<TakeUp> List { get; private set; } = null!;

    public void OnGet() => List = CourseRows.Of(this).Show(CourseRows.All(this), Request);
}

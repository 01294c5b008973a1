using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Lessons;

/// <summary>What was learned, and who else has taken it up.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<Lesson> List { get; private set; } = null!;

    public IReadOnlyList<Lesson> All => View.Register<Lesson>().All;

    public void OnGet() => List = LessonRows.Of(this).Show(All, Request);
}

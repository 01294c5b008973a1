using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.FeedbackItems;

/// <summary>What children, families and staff said, counted by theme, quarter and group.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<Feedback> List { get; private set; } = null!;

    public IReadOnlyList<Feedback> All => View.Register<Feedback>().All;

    public void OnGet() => List = FeedbackRows.Of(this).Show(All, Request);
}

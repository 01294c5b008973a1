using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Visits;

/// <summary>How each area moved from visit to visit, on one page.</summary>
public sealed class ProgressModel(Desk desk) : ProgrammePage(desk)
{
    public ProgressAtAGlance Glance { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        Glance = ProgressAtAGlance.Of(VisitView.Of(View));
        var (made, notYet, worse) = (Glance.Count(Progress.Made), Glance.Count(Progress.NotYet), Glance.Count(Progress.Deteriorated));
        Sentence = Glance.Areas.Count == 0
            ? "No visit has a finding yet."
            : $"Visits spoke of {InWords.Count(Glance.Areas.Count, "area")}. When each was last spoken of, {made} had made progress, {notYet} had not yet{(worse == 0 ? "" : $" and {worse} had deteriorated")}.";
    }
}

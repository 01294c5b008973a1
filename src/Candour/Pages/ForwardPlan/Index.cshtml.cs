using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.ForwardPlan;

/// <summary>What a board means to deal with, meeting by meeting, with what each topic waits for.</summary>
public sealed class IndexModel(Desk desk) : ForwardPlanPage(desk)
{
    public string Address => Links.ForwardPlan(Board);

    public string Sentence => Plan.Parts.Sum(one => one.Rows.Count) switch
    {
        0 => "No topic is planned.",
        var count => $"{Improvement.InWords.Count(count, "topic")} ahead of the {Board.Title}.",
    };

    /// <summary>What is no longer with this board, the newest first.</summary>
    public IEnumerable<Topic> Gone => Governance.Topics(Board.Id).Where(one => !one.IsKept).Reverse();
}

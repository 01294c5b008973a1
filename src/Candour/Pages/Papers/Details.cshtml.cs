using Candour.Assurance;
using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.Papers;

/// <summary>A paper as its readers have it, with what it still lacks, who cleared it and what was said about it.</summary>
public sealed class DetailsModel(Desk desk) : PaperPage(desk)
{
    public bool MayWrite => May(Permission.WritePapers) && Paper.Withdrawal is null;

    public bool MayClear => May(Permission.ClearPapers) && Paper.Withdrawal is null;

    /// <summary>A few that members can ask of any paper; none for who does not challenge.</summary>
    public IReadOnlyList<ReadyQuestion> Questions => May(Permission.RaiseChallenges) ? [.. QuestionView.Of(View).For(ChallengeAim.Paper).GroupBy(one => one.For).SelectMany(one => one.Take(2))] : [];

    public IEnumerable<PaperComment> Open => Paper.Comments.Where(one => one.SettledBy is null);

    public IEnumerable<PaperComment> Settled => Paper.Comments.Where(one => one.SettledBy is not null);
}

using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.Papers;

/// <summary>A paper as its readers have it, with what it still lacks, who cleared it and what was said about it.</summary>
public sealed class DetailsModel(Desk desk) : PaperPage(desk)
{
    public bool MayWrite => May(Permission.WritePapers) && Paper.Withdrawal is null;

    public bool MayClear => May(Permission.ClearPapers) && Paper.Withdrawal is null;

    public IEnumerable<PaperComment> Open => Paper.Comments.Where(one => one.SettledBy is null);

    public IEnumerable<PaperComment> Settled => Paper.Comments.Where(one => one.SettledBy is not null);
}

using Candour.Assurance;
using Candour.Site;

namespace Candour.Pages.Shared;

/// <summary>What stands open against what a page is about, and where it is challenged.</summary>
/// <param name="Aim">What is usually doubted of it.</param>
public sealed record Challenged(Guid Target, ChallengeAim Aim, ProgrammePage Page)
{
    /// <summary>What boards doubt is not for the bearer of a link of access.</summary>
    public IReadOnlyList<Challenge> Open => IsForBearer ? [] : ChallengeView.Of(Page.View).OpenOn(Target);

    /// <summary>Those that ended.</summary>
    public int Ended => IsForBearer ? 0 : ChallengeView.Of(Page.View).On(Target).Count(one => !one.IsOpen);

    public string AimInWords => Aim switch
    {
        ChallengeAim.Claim => "Challenge this claim",
        ChallengeAim.Figure => "Challenge these figures",
        ChallengeAim.Paper => "Challenge this paper",
        _ => "Challenge this date",
    };

    private bool IsForBearer => Page.HttpContext.Reach() is not null;
}

using Candour.Assurance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Challenges;

/// <summary>A page that says what became of a challenge, named by its number in the address.</summary>
public abstract class ChallengePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public int Number { get; set; }

    public ChallengeView Challenges => ChallengeView.Of(View);

    public Challenge Raised => Challenges.By(Number)!;

    public ChallengeRights Rights => RightsOf(this);

    public override string Back => Links.Challenge(Raised);

    /// <summary>Whether this page is for whoever reads it.</summary>
    protected abstract bool IsAllowed { get; }

    internal static ChallengeRights RightsOf(ProgrammePage page) =>
        new(page.View, SignedInPerson.PersonOf(page.User), page.Desk.Actor.Name, page.May(Permission.KeepChallenges), page.Today);

    protected override IActionResult? Instead() => Challenges.By(Number) is null ? NotFound() : base.Instead() ?? (IsAllowed ? null : Forbid());

    /// <summary>Numbers of evidence as they are typed.</summary>
    protected static string[] Numbers(string? typed) => (typed ?? "").Split([',', ';', '\n', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

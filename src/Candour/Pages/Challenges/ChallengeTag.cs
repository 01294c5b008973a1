using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Challenges;

/// <summary>How a challenge stands, and how many stand open, as tags.</summary>
internal static class ChallengeTag
{
    public static Tag Of(Challenge challenge, DateOnly on) => challenge.IsOverdue(on)
        ? new() { Text = "Overdue", Classes = "govuk-tag--red" }
        : new() { Text = ChallengeWords.Of(challenge.State), Classes = $"govuk-tag--{Colour(challenge.State)}" };

    /// <summary>Null where nothing stands open.</summary>
    public static Tag? Open(int count) => count == 0 ? null : new() { Text = InWords.Count(count, "open challenge"), Classes = "govuk-tag--purple" };

    private static string Colour(ChallengeState state) => state switch
    {
        ChallengeState.Unanswered => "purple",
        ChallengeState.Answered => "blue",
        ChallengeState.ResidualDoubt => "orange",
        _ => "grey",
    };
}

using Candour.Governance;
using Candour.GovUk;

namespace Candour.Pages.Decisions;

/// <summary>How a decision stands, as a tag.</summary>
internal static class DecisionTag
{
    public static Tag Of(DecisionState state) => new() { Text = DecisionWords.Of(state), Classes = $"govuk-tag--{Colour(state)}" };

    private static string Colour(DecisionState state) => state switch
    {
        DecisionState.Unpublished => "grey",
        DecisionState.OpenToCallIn => "yellow",
        DecisionState.CalledIn => "orange",
        DecisionState.InForce => "green",
        _ => "red",
    };
}

using Candour.Governance;
using Candour.GovUk;

namespace Candour.Pages.BoardActions;

/// <summary>How an action of a board stands, as a tag.</summary>
internal static class BoardActionTag
{
    public static Tag Of(BoardActionStatus status) => new() { Text = BoardActionWords.Of(status), Classes = $"govuk-tag--{Colour(status)}" };

    private static string Colour(BoardActionStatus status) => status switch
    {
        BoardActionStatus.Open => "blue",
        BoardActionStatus.CarriedForward => "yellow",
        BoardActionStatus.Done => "green",
        _ => "grey",
    };
}

using Candour.Governance;
using Candour.GovUk;

namespace Candour.Pages.Papers;

/// <summary>How clearance stands, as pages show it.</summary>
internal static class ClearanceWords
{
    public static string Of(ClearanceKind kind) => kind is ClearanceKind.LeadMember ? "Lead member" : kind.ToString();

    public static string Of(ClearanceState state) => state switch
    {
        ClearanceState.NotSought => "Not sought",
        ClearanceState.Sought => "Waits for an answer",
        ClearanceState.Returned => "Returned",
        ClearanceState.OutOfDate => "Out of date: the paper changed after",
        ClearanceState.ClearedWithComments => "Cleared with comments",
        _ => "Cleared",
    };

    public static Tag Tag(ClearanceState state) => new() { Text = Of(state), Classes = $"govuk-tag--{Colour(state)}" };

    private static string Colour(ClearanceState state) => state switch
    {
        ClearanceState.NotSought => "grey",
        ClearanceState.Sought => "yellow",
        ClearanceState.Returned or ClearanceState.OutOfDate => "red",
        _ => "green",
    };
}

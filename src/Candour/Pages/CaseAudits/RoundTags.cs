using Candour.Assurance;
using Candour.GovUk;

namespace Candour.Pages.CaseAudits;

/// <summary>How far a round or a case is, as a tag.</summary>
internal static class RoundTags
{
    public static Tag Of(RoundState state) => state switch
    {
        RoundState.Planned => new() { Text = "Planned", Classes = "govuk-tag--grey" },
        RoundState.UnderWay => new() { Text = "Under way", Classes = "govuk-tag--yellow" },
        RoundState.AllIn => new() { Text = "All in, to be closed", Classes = "govuk-tag--blue" },
        _ => new() { Text = "Closed", Classes = "govuk-tag--green" },
    };

    public static string Words(CaseState state) => state switch
    {
        { IsDropped: true } => "Left out",
        { Case.Auditor: null } => "Nobody has it",
        { IsModerated: true } => "Audited and moderated",
        { IsAudited: true, Case.Moderator: not null } => "Audited, to be moderated",
        { IsAudited: true } => "Audited",
        { Audit: not null } => "Begun",
        _ => "To be audited",
    };
}

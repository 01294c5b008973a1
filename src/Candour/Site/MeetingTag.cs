using Candour.Governance;
using Candour.GovUk;

namespace Candour.Site;

/// <summary>How far a meeting has come, as a tag.</summary>
internal static class MeetingTag
{
    public static Tag Of(Meeting meeting, DateOnly today) => meeting.State switch
    {
        MeetingState.Cancelled => new() { Text = "Cancelled", Classes = "govuk-tag--red" },
        MeetingState.Held => new() { Text = "Held", Classes = "govuk-tag--green" },
        _ when meeting.Day < today => new() { Text = "Day has passed", Classes = "govuk-tag--yellow" },
        MeetingState.Dispatched => new() { Text = "Agenda out", Classes = "govuk-tag--turquoise" },
        _ => new() { Text = "Planned", Classes = "govuk-tag--grey" },
    };
}

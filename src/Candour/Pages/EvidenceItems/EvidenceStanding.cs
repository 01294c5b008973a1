using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.EvidenceItems;

/// <summary>Whether an item of evidence counts on a day, as a tag and in words.</summary>
internal static class EvidenceStanding
{
    public static Tag Tag(Evidence one, AssuranceView view, DateOnly on) => new()
    {
        Text = one.StateOn(on, view) switch
        {
            EvidenceState.Withdrawn => "Withdrawn",
            EvidenceState.Superseded => "Superseded",
            EvidenceState.Expired => "Expired",
            EvidenceState.NotYet => "Not yet there",
            _ => "Current",
        },
        Classes = one.StateOn(on, view) is EvidenceState.Current ? "govuk-tag--green" : "govuk-tag--grey",
    };

    public static string Words(Evidence one, AssuranceView view, DateOnly on) => one.StateOn(on, view) switch
    {
        EvidenceState.Withdrawn => $"Withdrawn on {InWords.Day(one.Withdrawn!.On)}: {one.Withdrawn.Why}",
        EvidenceState.Superseded when view.SupersededBy(one) is { } later => $"{later.Number} has stood in its place since {InWords.Day(later.CollectedOn)}.",
        EvidenceState.Expired => $"It expired on {InWords.Day(one.LastDay)}.{(one.Bearings.Any(bearing => bearing.Contradicts) ? " What it speaks against it still contradicts, until something as strong that was seen later answers it." : "")}",
        EvidenceState.NotYet => $"The programme has had it since {InWords.Day(one.CollectedOn)}.",
        _ => $"It counts until {InWords.Day(one.LastDay)}, {InWords.Days(one.LastDay.DayNumber - on.DayNumber)} from now.",
    };
}

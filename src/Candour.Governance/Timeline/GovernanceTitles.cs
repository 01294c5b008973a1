using System.Collections.Frozen;

namespace Candour.Governance;

/// <summary>What happened to the boards' work, as a timeline says it.</summary>
public static class GovernanceTitles
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [GovernanceChanges.BoardAdded] = "Board added",
        [GovernanceChanges.BoardChanged] = "Board changed",
        [GovernanceChanges.BoardEnded] = "Board ended",
        [GovernanceChanges.TermsDrafted] = "Terms of reference drafted",
        [GovernanceChanges.TermsChanged] = "Draft terms of reference changed",
        [GovernanceChanges.TermsAgreed] = "Terms of reference agreed",
        [GovernanceChanges.MemberAdded] = "Member added",
        [GovernanceChanges.MemberChanged] = "Membership changed",
        [GovernanceChanges.MeetingPlanned] = "Meeting planned",
        [GovernanceChanges.MeetingChanged] = "Meeting’s details changed",
        [GovernanceChanges.MeetingMoved] = "Meeting moved",
        [GovernanceChanges.MeetingCancelled] = "Meeting cancelled",
        [GovernanceChanges.AgendaDispatched] = "Agenda sent out",
        [GovernanceChanges.SupplementAdded] = "Supplementary agenda added",
        [GovernanceChanges.MeetingStarted] = "Meeting started",
        [GovernanceChanges.MeetingAdjourned] = "Meeting adjourned or resumed",
        [GovernanceChanges.MeetingEnded] = "Meeting ended",
        [GovernanceChanges.MeetingClosed] = "Meeting closed",
        [GovernanceChanges.AttendanceTaken] = "Attendance taken",
        [GovernanceChanges.InterestDeclared] = "Declaration of interest recorded",
        [GovernanceChanges.VoteRecorded] = "Vote recorded",
        [GovernanceChanges.ItemAdded] = "Agenda item added",
        [GovernanceChanges.ItemChanged] = "Agenda item changed",
        [GovernanceChanges.ItemOrdered] = "Agenda put in order",
        [GovernanceChanges.ItemTaken] = "Item taken in the meeting",
        [GovernanceChanges.ItemDeferred] = "Item put off",
        [GovernanceChanges.ItemWithdrawn] = "Item withdrawn",
        [GovernanceChanges.ItemRemoved] = "Agenda item removed",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>Null for a change that is not of this project.</summary>
    public static string? Of(string type) => Titles.GetValueOrDefault(type);
}

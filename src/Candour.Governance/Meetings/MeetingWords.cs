using System.Globalization;
using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What happens in a meeting, in words.</summary>
public static class MeetingWords
{
    public static string Of(AttendanceState state) => state switch
    {
        AttendanceState.Present => "Present",
        AttendanceState.Virtual => "Present by link",
        AttendanceState.Substitute => "Substitute",
        AttendanceState.Apologies => "Apologies",
        AttendanceState.Absent => "Absent",
        _ => "In attendance",
    };

    public static string Of(InterestKind kind) => kind switch
    {
        InterestKind.DisclosablePecuniary => "Disclosable pecuniary interest",
        InterestKind.OtherRegistrable => "Other registrable interest",
        _ => "Non-registrable interest",
    };

    /// <summary>other registrable interest: Governor of the school. Left the room.</summary>
    public static string Of(Declaration one) => $"{Of(one.Kind).ToLowerInvariant()}: {one.Nature.TrimEnd('.')}. {(one.LeftTheRoom ? "Left the room." : "Stayed in the room.")}{Leave(one)}";

    private static string Leave(Declaration one) => one switch
    {
        { Dispensation: { } given } => $" Dispensation to speak{(given.MayVote ? " and vote" : ", not to vote")}, granted by {given.GrantedBy.TrimEnd('.')} until {InWords.Day(given.Until)}.",
        { Kind: InterestKind.DisclosablePecuniary, LeftTheRoom: false } => " No dispensation, so without a part in the item.",
        _ => "",
    };

    /// <summary>18:05</summary>
    public static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Began at 18:00, adjourned from 18:40 to 18:50 (fire alarm), ended at 20:05.</summary>
    public static string Hours(Meeting meeting)
    {
        if (meeting.StartedAt is not { } start) return "It has not begun.";
        var parts = new List<string> { $"Began at {Of(start)}" };
        foreach (var pause in meeting.Adjournments)
            parts.Add($"adjourned {(pause.To is { } to ? $"from {Of(pause.From)} to {Of(to)}" : $"at {Of(pause.From)}")}{(pause.Reason is { } why ? $" ({why})" : "")}");
        if (meeting.EndedAt is { } end) parts.Add($"ended at {Of(end)}");
        return $"{string.Join(", ", parts)}.";
    }

    /// <summary>Present by link, as substitute for the Lead Member, from 18:05 to 19:20</summary>
    public static string Of(Attendee one, GovernanceView view)
    {
        var words = one.SubstituteFor is { } seat ? $"Substitute for {view.NameOf(seat)}" : Of(one.State);
        if (one.IsVirtual) words += ", by link";
        return PresenceTimes.Say(one.Presences) is { Length: > 0 } times ? $"{words}, {times}" : words;
    }
}

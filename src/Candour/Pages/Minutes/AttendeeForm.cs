using Candour.Governance;

namespace Candour.Pages.Minutes;

/// <summary>One line of the attendance, as it is typed. A line with nobody in it counts for nothing.</summary>
public sealed class AttendeeForm
{
    public Guid? Who { get; set; }

    public string? Name { get; set; }

    /// <summary>Null takes them off the list.</summary>
    public AttendanceState? State { get; set; }

    public Guid? SubstituteFor { get; set; }

    public string? Times { get; set; }

    public bool IsVirtual { get; set; }

    public bool IsSomebody => Who is not null || !string.IsNullOrWhiteSpace(Name);

    public static AttendeeForm Of(Attendee one) => new()
    {
        Who = one.Who, Name = one.Name, State = one.State, SubstituteFor = one.SubstituteFor, Times = PresenceTimes.Say(one.Presences), IsVirtual = one.IsVirtual,
    };

    public bool IsOf(Attendee one) => Who is { } who ? one.Who == who : one.Who is null && string.Equals(one.Name, Name?.Trim(), StringComparison.OrdinalIgnoreCase);

    public void Put(AttendeeForm other) => (State, SubstituteFor, Times, IsVirtual) = (other.State, other.SubstituteFor, other.Times, other.IsVirtual);

    /// <summary>Null where the line says nobody, or its times cannot be read.</summary>
    public Attendee? Read(GovernanceView view) => !IsSomebody || State is not { } state || PresenceTimes.Read(Times) is not { } presences ? null : new(
        Who, Who is { } who ? view.NameOf(who) : Name!.Trim(), state, state is AttendanceState.Substitute ? SubstituteFor : null,
        presences.Count == 0 ? null : presences, IsVirtual);
}

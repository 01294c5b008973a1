using Candour.Improvement;

namespace Candour.Practice;

/// <summary>That somebody looked at children's rows of a load: their latest look. Those before it stand in the ledger.</summary>
public sealed record PracticeLook : GuardedRecord
{
    public required Guid Load { get; init; }

    /// <summary>The account that looked.</summary>
    public Guid? User { get; init; }

    public required string By { get; init; }

    public required PracticePart Part { get; init; }

    /// <summary>The pseudonym of the child that was looked at; null for a list of children. No history tells it.</summary>
    public string? Child { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>How often this person has looked at this load.</summary>
    public int Times { get; init; } = 1;

    public override Guid About => Load;

    public override IEnumerable<Guid> StandsOn => [Load];

    public override string UniqueName => $"{Load:N} {User:N}";

    public override string Name(ProgrammeView view) => $"{Describe.Name(Load, view)}: {By}";

    public override IEnumerable<Said> Say(ProgrammeView view) => [new("Who", By), new("What was looked at", Words(Part)), new("Times", InWords.Times(Times))];

    public static string Words(PracticePart part) => part switch
    {
        PracticePart.Late => "Who is late",
        PracticePart.LateFile => "Who is late, as a file",
        PracticePart.Alerts => "Alerts",
        PracticePart.Acknowledging => "One alert",
        _ => "A child’s chronology",
    };
}

/// <summary>What can be looked at of a load's children.</summary>
public enum PracticePart { Late, LateFile, Alerts, Acknowledging, Child }

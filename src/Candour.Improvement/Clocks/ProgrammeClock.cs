using Candour.Time;

namespace Candour.Improvement;

/// <summary>A statutory clock of the programme, with the event that started it and what a person decided about it.</summary>
/// <param name="Event">Null while the event is not recorded.</param>
/// <param name="Ruling">Null where nobody had to decide anything.</param>
public sealed record ProgrammeClock(Clock Clock, ProgrammeEvent? Event, ClockRuling? Ruling)
{
    /// <summary>Obligations of a Direction that wait for the event which would start this clock, or that it times.</summary>
    public IReadOnlyList<Obligation> Obligations { get; init; } = [];
}

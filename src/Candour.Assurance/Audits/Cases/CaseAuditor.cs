using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Somebody to whom cases can be given, and where they work: nobody audits what they or their team hold.</summary>
public sealed record CaseAuditor : ToldRecord
{
    /// <summary>A post or a person.</summary>
    public required Guid Who { get; init; }

    /// <summary>The team that they work in, as lists of cases name it.</summary>
    public string? Team { get; init; }

    /// <summary>What lists of cases call them where they hold cases themselves.</summary>
    public string? Worker { get; init; }

    public bool Moderates { get; init; }

    public DateOnly? Until { get; init; }

    public override string UniqueName => $"{Who:N}";

    public override IEnumerable<Guid> StandsOn => [Who];

    public override string Name(ProgrammeView view) => Describe.Name(Who, view);

    public bool IsThere(DateOnly on) => !(Until < on);

    /// <summary>Why they cannot audit or moderate a case, as a sentence; null where they can.</summary>
    public string? MayNot(AuditCase one, ProgrammeView view, DateOnly on)
    {
        var name = Name(view);
        var names = new[] { Worker, name, AuditPeople.PersonOf(Who, view, on) is { } person ? Describe.Name(person, view) : null };
        if (one.Worker is { } worker && names.Contains(worker, StringComparer.OrdinalIgnoreCase)) return $"{name} holds this case.";
        return one.Team is { } team && team.Equals(Team, StringComparison.OrdinalIgnoreCase) ? $"{name} works in the team that holds this case, {team}." : null;
    }
}

using System.Globalization;
using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A case of a round. Histories tell who looks at it, and not whose case it is.</summary>
public sealed record AuditCase : GuardedRecord
{
    public required Guid Round { get; init; }

    /// <summary>Its place in the round, from 1, by which everybody may speak of it.</summary>
    public required int Place { get; init; }

    /// <summary>Its pseudonym.</summary>
    public required string Case { get; init; }

    public string? Team { get; init; }

    /// <summary>Who holds it, as the list names them.</summary>
    public string? Worker { get; init; }

    /// <summary>Its place in the order of the draw; null where it was not drawn by lot.</summary>
    public int? Rank { get; init; }

    /// <summary>The post or person who audits it.</summary>
    public Guid? Auditor { get; init; }

    /// <summary>The post or person who grades it again without seeing the first grade; null where nobody does.</summary>
    public Guid? Moderator { get; init; }

    public CaseDropped? Dropped { get; init; }

    public override string UniqueName => $"{Round:N} {Case}";

    public override IEnumerable<Guid> StandsOn => new Guid?[] { Round, Auditor, Moderator }.OfType<Guid>();

    public override string Name(ProgrammeView view) => $"{view.Snapshot.Find<AuditRound>(Round)?.Number}, case {Place.ToString(CultureInfo.InvariantCulture)}";

    public override IEnumerable<Said> Say(ProgrammeView view) =>
    [
        new("Auditor", Somebody(Auditor, view)), new("Moderator", Somebody(Moderator, view)), new("Left out", Dropped is null ? null : $"{InWords.Day(Dropped.On)}: {Dropped.Why}"),
    ];

    private static string? Somebody(Guid? who, ProgrammeView view) => who is { } id ? Describe.Name(id, view) : null;
}

/// <summary>It is audited no longer; it keeps its place, so that the draw can be followed.</summary>
public sealed record CaseDropped(DateOnly On, string Why);

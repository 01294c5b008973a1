using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What a link of access opens.</summary>
public enum SharedPart
{
    /// <summary>The programme, without children’s records, people, boards and their papers.</summary>
    Programme,

    /// <summary>Some recommendations, what answers them, and the evidence on either.</summary>
    Recommendations,

    /// <summary>What was recorded as shared for one visit.</summary>
    Visit,
}

/// <summary>That somebody from outside may read chosen parts of the programme for some days, without an account.</summary>
public sealed record AccessLink : ToldRecord
{
    /// <summary>Unique in the authority and lasting: <c>L-3</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Who gets it.</summary>
    public required string For { get; init; }

    public required SharedPart Part { get; init; }

    public IReadOnlyList<Guid> Recommendations { get; init; } = [];

    public Guid? Visit { get; init; }

    /// <summary>The last day on which it opens, by the real clock.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Who made it.</summary>
    public required string By { get; init; }

    /// <summary>SHA-256 of the key in the link, which nobody keeps.</summary>
    public required string KeyHash { get; init; }

    public DateOnly? RevokedOn { get; init; }

    public override string UniqueName => Number;

    public override IEnumerable<Guid> StandsOn => [.. Recommendations, .. Some(Visit)];

    public override string Name(ProgrammeView view) => $"{Number} for {For}";

    /// <param name="day">By the real clock: an example's runs behind, and access is real.</param>
    public AccessState StateOn(DateOnly day) => RevokedOn is not null ? AccessState.Revoked : Until < day ? AccessState.Expired : AccessState.Open;
}

public enum AccessState { Open, Expired, Revoked }

/// <summary>A page that was opened by a link: the last time, and how often. The times before stand in the ledger.</summary>
public sealed record AccessLook : ToldRecord
{
    public required Guid Link { get; init; }

    /// <summary>Of the page, within the site.</summary>
    public required string Address { get; init; }

    /// <summary>By the real clock.</summary>
    public required DateTimeOffset At { get; init; }

    public int Times { get; init; } = 1;

    public override Guid About => Link;

    public override string UniqueName => $"{Link:N} {Address}";

    public override IEnumerable<Guid> StandsOn => [Link];

    public override string Name(ProgrammeView view) => $"{Describe.Name(Link, view)}: {Address}";
}

using Candour.Improvement;

namespace Candour.Governance;

/// <summary>One item of a meeting's agenda.</summary>
public sealed record AgendaItem : ToldRecord
{
    public required Guid Meeting { get; init; }

    public required string Title { get; init; }

    /// <summary>The item that it is a part of.</summary>
    public Guid? Parent { get; init; }

    /// <summary>Its place among its fellows.</summary>
    public int Order { get; init; }

    /// <summary>The number that went out with the agenda. It never changes after that; null until then.</summary>
    public string? Number { get; init; }

    public ItemPurpose Purpose { get; init; } = ItemPurpose.Discussion;

    public StandingKind? Standing { get; init; }

    /// <summary>The posts or people who bring it.</summary>
    public IReadOnlyList<Guid> Leads { get; init; } = [];

    /// <summary>Why the chair takes it although it was not on the agenda in time.</summary>
    public string? UrgentReason { get; init; }

    public Restriction? Restriction { get; init; }

    /// <summary>The number of the supplementary agenda that it came with.</summary>
    public int? Supplement { get; init; }

    /// <summary>Its place in the order in which the meeting took it, where that was not the published one.</summary>
    public int? Taken { get; init; }

    public TimeOnly? TakenFrom { get; init; }

    public TimeOnly? TakenTo { get; init; }

    /// <summary>The topic of the forward plan that it came from.</summary>
    public Guid? Topic { get; init; }

    /// <summary>What another board brought, for which it came to the agenda.</summary>
    public Guid? Escalation { get; init; }

    /// <summary>Why an item for decision was put off.</summary>
    public string? Deferred { get; init; }

    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Whether it is for something that needs no paper and nobody to bring it: it stands on each agenda, or another board has said what it wants.</summary>
    public bool ComesByItself => Standing is not null || Escalation is not null;

    /// <summary>Whether the meeting still means to deal with it, or has.</summary>
    public bool IsKept => this is { Withdrawal: null, Deferred: null };

    public override Guid About => Meeting;

    public override IEnumerable<Guid> StandsOn => [Meeting, .. Some(Parent, Escalation), .. Leads];

    /// <summary>Two people who add urgent items in one moment cannot both be given the next number.</summary>
    public override string? UniqueName => Number is null ? null : $"{Meeting:N} {Number}";

    public override SearchWords? SearchWords => Restriction is null ? new(Title, Number ?? "") : null;

    public override string Name(ProgrammeView view) => Number is null ? Title : $"{Number}. {Title}";
}

/// <summary>Why the public may not hear or read an item.</summary>
/// <param name="Paragraph">Of Part 1 of Schedule 12A to the Local Government Act 1972, 1 to 7.</param>
/// <param name="PublicInterest">Why the public interest in keeping it back outweighs that in publishing it.</param>
public sealed record Restriction(int Paragraph, string PublicInterest)
{
    public string Words => ScheduleTwelveA.Of(Paragraph);
}

/// <summary>That an item or paper was taken back. It stays where it was, with its reason.</summary>
public sealed record Withdrawal(DateOnly On, string By, string Reason);

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What shows that an action was done or a recommendation met, or that it was not.</summary>
public sealed record Evidence : ToldRecord
{
    /// <summary>Unique in the authority and lasting: <c>E-12</c>.</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>What it says, in a sentence or two.</summary>
    public string? Summary { get; init; }

    public required Shows Shows { get; init; }

    public required EvidenceMethod Method { get; init; }

    public required EvidenceLine Line { get; init; }

    public required DateOnly ObservedFrom { get; init; }

    /// <summary>The last day of what was looked at, whenever it was written down.</summary>
    public required DateOnly ObservedTo { get; init; }

    /// <summary>The day from which the programme had it: it counts for nothing before.</summary>
    public required DateOnly CollectedOn { get; init; }

    /// <summary>The post or body that looked.</summary>
    public required string Collector { get; init; }

    public required Independence Independence { get; init; }

    /// <summary>The last day on which it counts, where that is not the usual one of its line.</summary>
    public DateOnly? ValidUntil { get; init; }

    public Classification Classification { get; init; } = Classification.Internal;

    /// <summary>What it speaks for or against.</summary>
    public IReadOnlyList<Bearing> Bearings { get; init; } = [];

    /// <summary>The item in whose place it stands from the day that it was collected.</summary>
    public Guid? Supersedes { get; init; }

    /// <summary>The audit round that it is; what it counts for follows from that.</summary>
    public Guid? Round { get; init; }

    public Withdrawal? Withdrawn { get; init; }

    public EvidenceFile? File { get; init; }

    /// <summary>Where it is to be found, if it is not kept here.</summary>
    public string? Link { get; init; }

    public override string UniqueName => Number;

    public override IEnumerable<Guid> StandsOn => Bearings.Select(one => one.On).Concat(Some(Supersedes, Round));

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{Summary} {Collector}");

    /// <summary>The last day on which it counts as support. What contradicts stands until it is answered.</summary>
    public DateOnly LastDay => ValidUntil ?? ObservedTo.AddMonths(Line.UsualMonths());

    public override string Name(ProgrammeView view) => $"{Number} {Title}";
}

/// <param name="On">An action or a recommendation.</param>
/// <param name="Contradicts">Whether it speaks against what is claimed.</param>
public sealed record Bearing(Guid On, bool Contradicts = false);

/// <summary>It counts no longer from a day on, since it was found to be wrong.</summary>
public sealed record Withdrawal(DateOnly On, string Why);

/// <param name="Sha256">Of its content, in lower-case hexadecimal: the file is kept under it.</param>
/// <param name="Size">In bytes.</param>
public sealed record EvidenceFile(string Name, string Sha256, long Size);

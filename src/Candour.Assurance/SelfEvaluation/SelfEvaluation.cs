using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What a council says of its own practice on a day, by an inspectorate's headings. The next one is a record of its own, so that they can be compared.</summary>
public sealed record SelfEvaluation : ToldRecord
{
    /// <summary>Unique in the authority and lasting: <c>S-2</c>.</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The day as at which it is written.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The code of the <see cref="Assurance.Framework"/>.</summary>
    public required string Framework { get; init; }

    /// <summary>Those areas of which something is said.</summary>
    public IReadOnlyList<AreaEvaluation> Areas { get; init; } = [];

    /// <summary>What do you know about the quality and impact of practice?</summary>
    public string? WhatIsKnown { get; init; }

    /// <summary>How do you know it?</summary>
    public string? HowItIsKnown { get; init; }

    /// <summary>What will you do in the next 12 months?</summary>
    public string? WhatIsPlanned { get; init; }

    public override string UniqueName => Number;

    public override IEnumerable<Guid> StandsOn => Areas.SelectMany(one => one.Proof.Concat(one.About)).Distinct();

    public override SearchWords? SearchWords => new($"{Number} {Title}", string.Join(' ', [WhatIsKnown, HowItIsKnown, WhatIsPlanned, .. Areas.Select(one => one.Commentary)]));

    public override string Name(ProgrammeView view) => $"{Number} {Title}";

    /// <summary>What is said of an area; empty where nothing is yet.</summary>
    public AreaEvaluation Of(string area) => Areas.FirstOrDefault(one => one.Area == area) ?? new(area, null, null, [], []);
}

/// <summary>What is said of one area.</summary>
/// <param name="Area">Its code in the framework.</param>
/// <param name="Grade">As the council judges itself.</param>
/// <param name="Proof">The evidence and measures that it rests on.</param>
/// <param name="About">The recommendations and actions that it stands on, whose opinions stand beside the judgement.</param>
public sealed record AreaEvaluation(string Area, string? Grade, string? Commentary, IReadOnlyList<Guid> Proof, IReadOnlyList<Guid> About);

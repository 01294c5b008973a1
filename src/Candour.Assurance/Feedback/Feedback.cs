using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What a child, a family or somebody of staff said. It never says who: there is no field for it.</summary>
public sealed record Feedback : NumberedRecord
{
    public required FeedbackGroup Group { get; init; }

    public required FeedbackWay Way { get; init; }

    /// <summary>How it was gathered, in words.</summary>
    public string? How { get; init; }

    /// <summary>Of how many people it is; null where that is not known.</summary>
    public int? People { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day on which it was gathered.</summary>
    public required DateOnly To { get; init; }

    public required FeedbackConsent Consent { get; init; }

    public required FeedbackDirection Direction { get; init; }

    /// <summary>What it is about: a plan's theme.</summary>
    public Guid? Theme { get; init; }

    /// <summary>What was said; null where nobody may use it. It is counted all the same.</summary>
    public string? Words { get; init; }

    /// <summary>What was done about it.</summary>
    public string? Done { get; init; }

    /// <summary>The actions and recommendations on which it bears.</summary>
    public IReadOnlyList<Guid> BearsOn { get; init; } = [];

    /// <summary>The post or body that gathered it.</summary>
    public required string Gatherer { get; init; }

    /// <summary>The evidence that was made of it.</summary>
    public Guid? Evidence { get; init; }

    public override IEnumerable<Guid> StandsOn => [.. BearsOn, .. Some(Evidence)];

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{Words} {Done}");
}

/// <summary>From whom it is.</summary>
public enum FeedbackGroup { Children, CareLeavers, Families, Carers, Staff, Partners }

/// <summary>How it was gathered.</summary>
public enum FeedbackWay { Survey, Conversation, Group, Visit, Complaint, Compliment, Other }

/// <summary>For what those who said it let it be used.</summary>
public enum FeedbackConsent
{
    /// <summary>It is counted, and its words are not kept.</summary>
    None,

    /// <summary>In papers that the programme's people read.</summary>
    Papers,

    /// <summary>Anywhere.</summary>
    Public,
}

/// <summary>Which way it points.</summary>
public enum FeedbackDirection { Praise, Concern, Both }

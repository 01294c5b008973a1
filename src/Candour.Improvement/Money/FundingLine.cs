namespace Candour.Improvement;

/// <summary>Where money comes from.</summary>
public enum FundingKind
{
    /// <summary>The service's budget is larger from now on.</summary>
    Growth,

    /// <summary>The authority's own savings, once.</summary>
    Reserve,

    /// <summary>Somebody else gives it for a purpose.</summary>
    Grant,

    /// <summary>It is found within what the service has already.</summary>
    Existing,
}

/// <summary>How far money has gone.</summary>
public enum MoneyStage
{
    /// <summary>Set aside for it.</summary>
    Planned,

    /// <summary>Ordered or contracted for, whether or not it is paid yet.</summary>
    Committed,

    /// <summary>Paid.</summary>
    Spent,
}

/// <summary>Money for one purpose of the programme, from one place.</summary>
public sealed record FundingLine : NumberedRecord
{
    public required FundingKind Kind { get; init; }

    /// <summary>What it is taken from: "Transformation reserve".</summary>
    public string? From { get; init; }

    /// <summary>A plan's theme.</summary>
    public Guid? Theme { get; init; }

    /// <summary>The actions that it pays for.</summary>
    public IReadOnlyList<Guid> Actions { get; init; } = [];

    /// <summary>The post that answers for it.</summary>
    public Guid? Owner { get; init; }

    /// <summary>What is to be better for it.</summary>
    public string? Expected { get; init; }

    /// <summary>What has been seen of that.</summary>
    public string? Seen { get; init; }

    /// <summary>The measure by which one sees it.</summary>
    public Guid? Measure { get; init; }

    public override IEnumerable<Guid> StandsOn => [.. Actions, .. Some(Owner, Measure)];

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{From} {Expected} {Seen}");
}

/// <summary>Money that was planned, committed or spent in a financial year, as somebody entered it; a correction is an entry below nothing.</summary>
public sealed record MoneyEntry : ToldRecord
{
    public required Guid Line { get; init; }

    /// <summary>The one in which the financial year begins.</summary>
    public required int Year { get; init; }

    public required MoneyStage Stage { get; init; }

    /// <summary>In pounds.</summary>
    public required decimal Amount { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What for, or why it is corrected.</summary>
    public string? Note { get; init; }

    public override Guid About => Line;

    public override IEnumerable<Guid> StandsOn => [Line];

    public override string Name(ProgrammeView view) => $"{MoneyWords.Exact(Amount)} {MoneyWords.Of(Stage).ToLowerInvariant()}, {FinancialYear.Name(Year)}";
}

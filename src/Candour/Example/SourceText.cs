using Candour.Improvement;
using Candour.Site;

namespace Candour.Example;

/// <summary>A source and when somebody entered it.</summary>
/// <param name="By">The post that entered it.</param>
/// <param name="Group">What it calls its recommendations.</param>
internal sealed record SourceText(string Code, SourceKind Kind, string Title, DateOnly Entered, string By, string Group)
{
    /// <summary>First thing in the morning: whatever else happens on that day answers it.</summary>
    public DateTimeOffset EnteredAt => London.At(Entered, new(8, 35));

    public Guid Id => Identity.Of(EnteredAt, 0, $"source {Code}");

    public string? Framework { get; init; }

    public (DateOnly From, DateOnly To)? On { get; init; }

    public DateOnly? Published { get; init; }

    public DateOnly? Received { get; init; }

    public string? Findings { get; init; }

    public IReadOnlyList<AreaJudgement> Judgements { get; init; } = [];

    public IReadOnlyList<Obligation> Obligations { get; init; } = [];

    public Source ToSource() => new()
    {
        Id = Id,
        Code = Code,
        Kind = Kind,
        Title = Title,
        Framework = Framework,
        InspectedFrom = On?.From,
        InspectedTo = On?.To,
        Published = Published,
        Received = Received,
        Findings = Findings,
        Judgements = Judgements,
        Obligations = Obligations,
    };
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>How the cases of a round were chosen. What was drawn at random is never counted together with what was not.</summary>
public enum CaseChoice
{
    /// <summary>By seed from the whole list.</summary>
    Random,

    /// <summary>By seed from each team apart, as many as the round asks of it.</summary>
    ByTeam,

    /// <summary>Because something about them is a risk.</summary>
    RiskTargeted,

    /// <summary>By somebody, one by one.</summary>
    ByHand,
}

/// <summary>Cases that are audited in a month on one form.</summary>
public sealed record AuditRound : ToldRecord
{
    /// <summary>Unique in the authority and lasting: <c>AR-12</c>.</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required Guid Form { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly Month { get; init; }

    public required CaseChoice Choice { get; init; }

    public required EvidenceLine Line { get; init; }

    /// <summary>The post or body whose audit it is.</summary>
    public required string Collector { get; init; }

    /// <summary>How many cases are asked of each team.</summary>
    public IReadOnlyList<TeamTarget> Targets { get; init; } = [];

    /// <summary>Every so many-th case is moderated; 0 for none.</summary>
    public int ModerateEvery { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>The visit of inspectors before which the audits must be back.</summary>
    public DateOnly? Visit { get; init; }

    /// <summary>The list that cases are drawn from; null until it is settled.</summary>
    public CaseFrame? Frame { get; init; }

    public IReadOnlyList<CaseDraw> Draws { get; init; } = [];

    /// <summary>The day from which its results are shown, and no grade of it can change.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>What was learned, in the words of whoever closed it.</summary>
    public string? Learned { get; init; }

    /// <summary>Themes that became actions.</summary>
    public IReadOnlyList<ThemeAction> Actions { get; init; } = [];

    /// <summary>Whether its figures can speak of all cases of the list.</summary>
    public bool IsRandom => Choice is CaseChoice.Random or CaseChoice.ByTeam;

    public int Planned => Targets.Sum(one => one.Cases);

    public override string UniqueName => Number;

    public override IEnumerable<Guid> StandsOn => [Form, .. Actions.Select(one => one.Action)];

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{Collector} {Learned}");

    public override string Name(ProgrammeView view) => $"{Number} {Title}";
}

/// <param name="Team">Null where teams are not told apart.</param>
public sealed record TeamTarget(string? Team, int Cases);

/// <summary>The list that cases are drawn from, as it was sent. It is kept, so that anybody can draw from it again.</summary>
/// <param name="Hash">Over its ids, as <see cref="Sample.HashOf"/> has it; it is published before the seed is chosen.</param>
/// <param name="Teams">How many cases each team has in it.</param>
public sealed record CaseFrame(EvidenceFile File, string Hash, int Cases, IReadOnlyList<TeamTarget> Teams, DateOnly On);

/// <summary>One step of choosing cases.</summary>
/// <param name="Seed">Null where nothing was drawn by lot.</param>
/// <param name="Why">Why these, or why more.</param>
public sealed record CaseDraw(DateOnly On, string? Seed, int Cases, string? Why = null);

/// <summary>An action that was taken for a theme.</summary>
public sealed record ThemeAction(string Theme, Guid Action, DateOnly On);

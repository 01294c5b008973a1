using System.Globalization;
using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Somebody doubts what is claimed, shown, written or promised, and asks what would settle it. It stands until whoever raised it ends it.</summary>
public sealed record Challenge : ToldRecord
{
    /// <summary>Unique in the authority and lasting.</summary>
    public required int Number { get; init; }

    public required ChallengeAim Aim { get; init; }

    /// <summary>The action, recommendation, measure, paper or event that it is aimed at.</summary>
    public required Guid Target { get; init; }

    /// <summary>The last day of the period whose figure is meant; null where a measure is meant as a whole, and for what is no figure.</summary>
    public DateOnly? Period { get; init; }

    public required string Question { get; init; }

    /// <summary>The code of the ready question that it was raised with.</summary>
    public string? QuestionCode { get; init; }

    /// <summary>What would answer it, as whoever raised it sees it.</summary>
    public string? WouldAnswer { get; init; }

    public required DateOnly RaisedOn { get; init; }

    public required string RaisedBy { get; init; }

    /// <summary>The post or person that raised it, where the programme knows them.</summary>
    public Guid? Raiser { get; init; }

    /// <summary>The officer who wrote it down for whoever raised it.</summary>
    public string? WrittenDownBy { get; init; }

    /// <summary>The meeting in which it was raised; null for one raised out of a meeting.</summary>
    public Guid? Meeting { get; init; }

    /// <summary>The item of the meeting's agenda.</summary>
    public Guid? Item { get; init; }

    /// <summary>The post or person who is to answer.</summary>
    public required Guid PutTo { get; init; }

    public required DateOnly AnswerDue { get; init; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ChallengeAnswer> Answers { get; init; } = [];

    /// <summary>Null while it is open.</summary>
    public ChallengeEnd? End { get; init; }

    /// <summary>Each time that it was opened again, oldest first.</summary>
    public IReadOnlyList<ChallengeReopening> Reopenings { get; init; } = [];

    /// <summary>It is told on the timeline of what it is aimed at.</summary>
    public override Guid About => Target;

    public override string UniqueName => Number.ToString(CultureInfo.InvariantCulture);

    public override IEnumerable<Guid> StandsOn => [Target, PutTo, .. Some(Meeting, Item, Raiser, End?.Action), .. Answers.SelectMany(one => one.Evidence), .. End?.Evidence ?? []];

    public override SearchWords? SearchWords => new($"{Title} {Question}", string.Join('\n', [WouldAnswer, .. Answers.Select(one => one.Text), End?.Words]));

    /// <summary>Challenge 12</summary>
    public string Title => $"Challenge {UniqueName}";

    public bool IsOpen => End is null;

    /// <summary>Whether nobody has answered since it was raised, or opened again.</summary>
    public bool IsUnanswered => IsOpen && Answers.Count == (Reopenings is [.., var last] ? last.Answers : 0);

    public bool IsOverdue(DateOnly on) => IsUnanswered && AnswerDue < on;

    /// <summary>Whether the doubt that stayed is to be looked at again by now.</summary>
    public bool IsToLookAgain(DateOnly on) => End?.LookAgainOn <= on;

    public ChallengeState State => this switch
    {
        { End: { } end } => end.How switch
        {
            ChallengeOutcome.Accepted => ChallengeState.Accepted,
            ChallengeOutcome.Rebutted => ChallengeState.Rebutted,
            _ => ChallengeState.ResidualDoubt,
        },
        { IsUnanswered: true } => ChallengeState.Unanswered,
        _ => ChallengeState.Answered,
    };

    public override string Name(ProgrammeView view) => Title;
}

/// <summary>What a challenge is aimed at.</summary>
public enum ChallengeAim
{
    /// <summary>What is claimed of an action or a recommendation.</summary>
    Claim,

    /// <summary>What a measure says.</summary>
    Figure,

    Paper,

    /// <summary>The day by which an action is to be done, or on which an event is to happen.</summary>
    Date,
}

/// <summary>How a challenge stands.</summary>
public enum ChallengeState { Unanswered, Answered, Accepted, Rebutted, ResidualDoubt }

/// <summary>How a challenge ended.</summary>
public enum ChallengeOutcome
{
    /// <summary>It was right, and something follows.</summary>
    Accepted,

    /// <summary>Evidence showed that it was not.</summary>
    Rebutted,

    /// <summary>It could not be settled, and what stays of it is said.</summary>
    ResidualDoubt,
}

/// <param name="Who">The post or person in whose name it was answered, where the programme knows them.</param>
/// <param name="Evidence">The items that it cites.</param>
public sealed record ChallengeAnswer(DateOnly On, string By, Guid? Who, string Text, IReadOnlyList<Guid> Evidence);

/// <param name="Words">What follows, why it does not hold, or what doubt stays.</param>
/// <param name="Evidence">What rebuts it.</param>
/// <param name="LookAgainOn">When the doubt that stays is looked at again.</param>
/// <param name="Action">The action of the plan that follows.</param>
public sealed record ChallengeEnd(ChallengeOutcome How, DateOnly On, string By, string Words, IReadOnlyList<Guid> Evidence, DateOnly? LookAgainOn = null, Guid? Action = null);

/// <param name="Ended">How it had ended.</param>
/// <param name="Answers">How many answers it had by then.</param>
public sealed record ChallengeReopening(DateOnly On, string By, string Reason, ChallengeEnd Ended, int Answers);

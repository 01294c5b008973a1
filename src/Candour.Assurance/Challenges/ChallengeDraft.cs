using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;

namespace Candour.Assurance;

/// <summary>A challenge as a form says it.</summary>
/// <param name="Aim">What the page that it is raised from is about.</param>
/// <param name="Target">The record that bears that.</param>
public sealed record ChallengeDraft(ChallengeAim Aim, Guid Target)
{
    /// <summary>Whoever is asked has so long, unless another day is given.</summary>
    public const int UsualWorkingDays = 10;

    public DateOnly? Period { get; init; }

    public string? Question { get; init; }

    /// <summary>The code of the ready question that it is raised with.</summary>
    public string? QuestionCode { get; init; }

    public string? WouldAnswer { get; init; }

    /// <summary>Null for today.</summary>
    public DateOnly? RaisedOn { get; init; }

    public Guid? PutTo { get; init; }

    public DateOnly? AnswerDue { get; init; }

    public Guid? Meeting { get; init; }

    public Guid? Item { get; init; }

    /// <param name="by">Who raised it.</param>
    /// <param name="writtenDownBy">The officer who writes it down for them; null where they do it themselves.</param>
    public Checked<Challenge> Raise(ChallengeView view, Raiser by, string? writtenDownBy, DateTimeOffset at, DateOnly today)
    {
        var raised = RaisedOn ?? today;
        return new Problems()
            .Unless(CanBeAimedAt(view.Programme), "question", "What it is aimed at is not recorded any more.")
            .Unless(Period is null || Aim is ChallengeAim.Figure && MeasureView.Of(view.Programme).Standing(Target).Any(one => one.To == Period), "period", "The measure has no figure of that period.")
            .Required(Question, "question", "Ask the question.")
            .Unless(!string.IsNullOrWhiteSpace(by.Name), "raiser", "Say who raised it.")
            .Unless(!(raised > today), "raisedOn", "That day is still to come.")
            .Unless(PutTo is not null, "putTo", "Say who is to answer.")
            .Unless(PutTo is null || view.Programme.IsSomebody(PutTo.Value), "putTo", "Choose a post or a person.")
            .Unless(PutTo is null || PutTo != by.Who, "putTo", "Nobody answers their own challenge.")
            .Unless(AnswerDue is not null, "answerDue", "Give the day by which an answer is due.")
            .Unless(!(AnswerDue < raised), "answerDue", "The answer would be due before it was raised.")
            .Or(() => new Challenge
            {
                Id = Record.NewId(at),
                Number = view.NextNumber,
                Aim = Aim,
                Target = Target,
                Period = Period,
                Question = Question!.Trim(),
                QuestionCode = QuestionCode is { } code ? QuestionView.Of(view.Programme).By(code)?.Code : null,
                WouldAnswer = Draft.Said(WouldAnswer),
                RaisedOn = raised,
                RaisedBy = by.Name.Trim(),
                Raiser = by.Who,
                WrittenDownBy = writtenDownBy,
                Meeting = Meeting,
                Item = Item,
                PutTo = PutTo!.Value,
                AnswerDue = AnswerDue!.Value,
            });
    }

    private bool CanBeAimedAt(ProgrammeView view) => (Aim, view.Snapshot.Find<Record>(Target)) switch
    {
        (ChallengeAim.Claim, PlanAction or Recommendation) => true,
        (ChallengeAim.Figure, Measure) => true,
        (ChallengeAim.Date, PlanAction or ProgrammeEvent) => true,
        (ChallengeAim.Paper, ITold) => true,
        _ => false,
    };
}

/// <summary>Who raises a challenge.</summary>
/// <param name="Who">Their post or themselves, where the programme knows them.</param>
public sealed record Raiser(string Name, Guid? Who);

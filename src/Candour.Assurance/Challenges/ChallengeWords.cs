using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;

namespace Candour.Assurance;

/// <summary>Challenges as pages and papers say them.</summary>
public static class ChallengeWords
{
    public static string Of(ChallengeAim aim) => aim switch
    {
        ChallengeAim.Claim => "A claim",
        ChallengeAim.Figure => "A figure",
        ChallengeAim.Paper => "A paper",
        _ => "A date",
    };

    public static string Of(ChallengeState state) => state switch
    {
        ChallengeState.Unanswered => "Not answered",
        ChallengeState.ResidualDoubt => "A doubt stays",
        _ => state.ToString(),
    };

    public static string Of(ChallengeOutcome how) => how switch
    {
        ChallengeOutcome.Accepted => "It was right, and something follows",
        ChallengeOutcome.Rebutted => "Evidence shows that it does not hold",
        _ => "It cannot be settled, and a doubt stays",
    };

    /// <summary>The claim of CSIP-4.5; the figure of Assessments in time</summary>
    public static string Target(ChallengeAim aim, Guid target, DateOnly? period, ProgrammeView view)
    {
        var name = view.Snapshot.Find<Record>(target) switch { Measure measure => measure.Title, _ => Describe.Name(target, view) };
        return aim switch
        {
            ChallengeAim.Claim => $"What is claimed of {name}",
            ChallengeAim.Figure => $"{name}{(period is { } day ? $", the figure to {InWords.Day(day)}" : "")}",
            ChallengeAim.Paper => $"The paper “{name}”",
            _ => $"The date of {name}",
        };
    }

    public static string Target(Challenge one, ProgrammeView view) => Target(one.Aim, one.Target, one.Period, view);

    /// <summary>How it stands, in a sentence.</summary>
    public static string Sentence(Challenge one, ProgrammeView view, DateOnly on) => one switch
    {
        { End: { How: ChallengeOutcome.Accepted } end } => $"Accepted on {InWords.Day(end.On)}.",
        { End: { How: ChallengeOutcome.Rebutted } end } => $"Rebutted on {InWords.Day(end.On)}.",
        { End: { } end } => $"A doubt stays since {InWords.Day(end.On)}, {(one.IsToLookAgain(on) ? "and was " : "")}to be looked at again on {InWords.Day(end.LookAgainOn!.Value)}.",
        { IsUnanswered: false } => $"Answered on {InWords.Day(one.Answers[^1].On)}. {one.RaisedBy} has not said yet whether that settles it.",
        _ when one.IsOverdue(on) => $"{Describe.Name(one.PutTo, view)} should have answered by {InWords.Day(one.AnswerDue)}, {InWords.Days(on.DayNumber - one.AnswerDue.DayNumber)} ago.",
        _ => $"{Describe.Name(one.PutTo, view)} is to answer by {InWords.Day(one.AnswerDue)}.",
    };
}

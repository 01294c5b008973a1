using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A challenge ends, as a form says it.</summary>
public sealed record EndDraft
{
    public ChallengeOutcome? How { get; init; }

    public string? Words { get; init; }

    /// <summary>The numbers of the items that rebut it.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    public DateOnly? LookAgainOn { get; init; }

    /// <summary>The reference of the action that follows.</summary>
    public string? Action { get; init; }

    public Checked<Challenge> End(ChallengeView view, Challenge challenge, string by, DateOnly on)
    {
        var cited = Cited.Of(view, Evidence);
        var action = Draft.Said(Action) is { } reference ? view.Programme.ActionBy(reference) : null;
        return ChallengeSteps.Open(challenge)
            .Unless(How is not null, "how", "Say how it ends.")
            .Required(Words, "words", How switch
            {
                ChallengeOutcome.Accepted => "Say what follows.",
                ChallengeOutcome.Rebutted => "Say why it does not hold.",
                ChallengeOutcome.ResidualDoubt => "Say which doubt stays.",
                _ => "Say why.",
            })
            .Unless(cited.Problem is null, "evidence", cited.Problem ?? "")
            .Unless(How is not ChallengeOutcome.Rebutted || cited.Problem is not null || cited.Items.Count > 0, "evidence", "Only evidence rebuts a challenge. Name what does.")
            .Unless(How is not ChallengeOutcome.ResidualDoubt || LookAgainOn is not null, "lookAgainOn", "Give the day on which the doubt is looked at again.")
            .Unless(How is ChallengeOutcome.ResidualDoubt || LookAgainOn is null, "lookAgainOn", "Only a doubt that stays is looked at again.")
            .Unless(!(LookAgainOn <= on), "lookAgainOn", "Choose a day that is still to come.")
            .Unless(Draft.Said(Action) is null || action is not null, "action", $"No action is called {Action?.Trim()}.")
            .Unless(How is ChallengeOutcome.Accepted || Draft.Said(Action) is null, "action", "An action follows only from what is accepted.")
            .Or(() => challenge with { End = new(How!.Value, on, by, Words!.Trim(), cited.Items, LookAgainOn, action?.Id) });
    }
}

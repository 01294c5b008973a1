using Candour.Improvement;

namespace Candour.Governance;

/// <summary>How a decision stands.</summary>
public static class DecisionWords
{
    public static IReadOnlyList<DecisionState> States { get; } = Enum.GetValues<DecisionState>();

    public static string Of(DecisionState state) => state switch
    {
        DecisionState.Unpublished => "Not published",
        DecisionState.OpenToCallIn => "Open to call-in",
        DecisionState.CalledIn => "Called in",
        DecisionState.InForce => "In force",
        _ => "Set aside",
    };

    /// <summary>The answer to "may it be carried out?"</summary>
    public static string Sentence(Decision decision, GovernanceView view, DateOnly today) => decision switch
    {
        { Outcome: { } outcome } => $"{(outcome.Stands ? "It was called in, and stands." : "It was called in and set aside.")} {outcome.What}",
        { CalledInOn: { } on } => $"Called in on {InWords.Day(on)} ({decision.CalledInBy}). It waits for the outcome.",
        { PublishedOn: null } => view.MayBeCarriedOut(decision, today)
            ? "It is not published yet."
            : "It is not published yet, and can be carried out when its time for call-in is over.",
        { CallInUntil: { } until } when until >= today => $"It can be called in until {InWords.Day(until)}, and carried out after that day.",
        { Urgency: { } urgency } => $"Published on {InWords.Day(decision.PublishedOn.Value)} and in force at once. {urgency}",
        _ => $"Published on {InWords.Day(decision.PublishedOn.Value)} and in force.",
    };
}

using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A decision's way from its publication to being carried out.</summary>
public static class DecisionSteps
{
    /// <summary>From its publication a decision can be called in for as many working days as the board's rules say, unless it was too urgent to wait.</summary>
    public static Checked<Decision> Publish(GovernanceView view, Decision decision, DateOnly? on, string? urgency = null)
    {
        var meeting = view.Meeting(decision.Meeting)!;
        var callIn = view.Board(meeting.Board)!.CallIn;
        return new Problems()
            .Unless(decision.PublishedOn is null, "on", "It is published already.")
            .Unless(on is not null, "on", "Give the day on which it was published.")
            .Unless(!(on < meeting.Day), "on", "That is before the meeting that made it.")
            .Unless(Draft.Said(urgency) is null || callIn is not null, "urgency", "Decisions of this board are not called in.")
            .Or(() => decision with
            {
                PublishedOn = on,
                Urgency = Draft.Said(urgency),
                CallInUntil = callIn is { } days && Draft.Said(urgency) is null ? view.Calendar.Add(on!.Value, days) : null,
            });
    }

    /// <param name="by">Those who called it in.</param>
    public static Checked<Decision> CallIn(Decision decision, DateOnly? on, string by, string why) => new Problems()
        .Unless(decision.CallInUntil is not null, "on", "It cannot be called in.")
        .Unless(decision.CalledInOn is null, "on", "It was called in already.")
        .Unless(on is not null, "on", "Give the day on which it was called in.")
        .Unless(!(on > decision.CallInUntil), "on", "The time for call-in is over.")
        .Unless(!(on < decision.PublishedOn), "on", "That is before it was published.")
        .Required(by, "by", "Say who called it in.")
        .Required(why, "why", "Give their reasons.")
        .Or(() => decision with { CalledInOn = on, CalledInBy = by.Trim(), CalledInWhy = why.Trim() });

    /// <param name="stands">Whether the decision stands as it was made.</param>
    public static Checked<Decision> Settle(Decision decision, DateOnly? on, string what, bool? stands) => new Problems()
        .Unless(decision is { CalledInOn: not null, Outcome: null }, "on", "It does not wait for the outcome of a call-in.")
        .Unless(on is not null, "on", "Give the day of the outcome.")
        .Unless(!(on < decision.CalledInOn), "on", "That is before it was called in.")
        .Required(what, "what", "Say what was concluded.")
        .Unless(stands is not null, "stands", "Say whether the decision stands.")
        .Or(() => decision with { Outcome = new(on!.Value, what.Trim(), stands!.Value) });
}

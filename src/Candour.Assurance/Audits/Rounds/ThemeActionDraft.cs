using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A theme of a round becomes an action of the plan.</summary>
public sealed record ThemeActionDraft(string? Theme, string? Action)
{
    public Checked<AuditRound> Link(ProgrammeView programme, AuditRound round, RoundResults results, DateOnly today)
    {
        var action = programme.ActionBy(Action?.Trim() ?? "");
        return new Problems()
            .Unless(round.ClosedOn is not null, "theme", "The round is not closed yet.")
            .Unless(results.Themes.Any(one => one.Theme == Theme), "theme", "Choose a theme of the round.")
            .Unless(action is not null, "action", $"No action is called “{Action?.Trim()}”.")
            .Unless(action is null || !round.Actions.Any(one => one.Theme == Theme && one.Action == action.Id), "action", "The two are linked already.")
            .Or(() => round with { Actions = [.. round.Actions, new(Theme!, action!.Id, today)] });
    }
}

namespace Candour.Improvement;

/// <summary>A lead's report as the two-minute form says it.</summary>
/// <param name="Claim">The code of one of the programme's claims.</param>
public sealed record UpdateDraft(string Claim, string Commentary = "", string? InTheWay = null, string? NextStep = null)
{
    /// <param name="by">The post that reports.</param>
    public Checked<ActionUpdate> Add(ProgrammeView view, PlanAction action, DateTimeOffset at, DateOnly on, string by)
    {
        var claim = view.Programme.Claims.FirstOrDefault(one => one.Code == Claim);
        var falls = claim?.Standing < view.ClaimOf(action).Standing;
        var isWorrying = claim?.Standing is Standing.OffTrack or Standing.AtRisk;
        return new Problems()
            .Unless(action.IsOpen, "claim", "The action is closed. Reopen it to report on it.")
            .Unless(claim is not null, "claim", "Choose how the action stands.")
            .Unless(view.LatestUpdate(action) is not { } last || last.On <= on, "claim", "A later report has been made in the meantime.")
            .Unless(!(falls || isWorrying) || !string.IsNullOrWhiteSpace(Commentary), "commentary",
                falls ? $"Say why it has fallen to “{claim!.Name}”." : $"Say why it is “{claim?.Name}”.")
            .Required(by, "by", "Say which post reports.")
            .Or(() => new ActionUpdate
            {
                Id = Ledger.Record.NewId(at),
                Action = action.Id,
                On = on,
                By = by,
                Claim = Claim,
                Commentary = Commentary.Trim(),
                InTheWay = Draft.Said(InTheWay),
                NextStep = Draft.Said(NextStep),
            });
    }
}

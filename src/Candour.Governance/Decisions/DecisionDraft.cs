using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A decision as a form says it.</summary>
public sealed record DecisionDraft
{
    public string Text { get; init; } = "";

    public string? Reasons { get; init; }

    public string? Alternatives { get; init; }

    public string? Conflicts { get; init; }

    public bool IsKey { get; init; }

    public static DecisionDraft Of(Decision one) => new()
    {
        Text = one.Text,
        Reasons = one.Reasons,
        Alternatives = one.Alternatives,
        Conflicts = one.Conflicts,
        IsKey = one.IsKey,
    };

    public Checked<Decision> Add(GovernanceView view, AgendaItem item, DateTimeOffset at) => Check()
        .Unless(item.Withdrawal is null, "text", "The item was withdrawn.")
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Meeting = item.Meeting, Item = item.Id, Number = view.NextDecisionNumber(item.Meeting), Text = "" }));

    public Checked<Decision> Edit(GovernanceView view, Decision before) => Check()
        .Unless(view.MinutesOf(before.Meeting)?.IsLocked != true, "text", "The minutes are approved and locked. A change makes a new version.")
        .Or(() => Fill(before));

    private Problems Check() => new Problems()
        .Required(Text, "text", "Say what was decided.")
        .Unless(!IsKey || Draft.Said(Reasons) is not null, "reasons", "A key decision needs its reasons.")
        .Unless(!IsKey || Draft.Said(Alternatives) is not null, "alternatives", "Say which alternatives were rejected, or that there were none.");

    private Decision Fill(Decision one) => one with
    {
        Text = Text.Trim(),
        Reasons = Draft.Said(Reasons),
        Alternatives = Draft.Said(Alternatives),
        Conflicts = Draft.Said(Conflicts),
        IsKey = IsKey,
    };
}

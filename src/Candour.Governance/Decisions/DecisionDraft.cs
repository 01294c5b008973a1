using Candour.Improvement;
using Candour.Time;

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

    /// <summary>From its publication a decision can be called in for as many working days as the board's rules say.</summary>
    public static Checked<Decision> Publish(Decision decision, Board board, DateOnly on, WorkingCalendar calendar) => new Problems()
        .Unless(decision.PublishedOn is null, "publishedOn", "It is published already.")
        .Or(() => decision with { PublishedOn = on, CallInUntil = board.CallIn is { } days ? calendar.Add(on, days) : null });

    public static Checked<Decision> CallIn(Decision decision, DateOnly on) => new Problems()
        .Unless(decision.CallInUntil is not null, "calledInOn", "It cannot be called in.")
        .Unless(!(on > decision.CallInUntil), "calledInOn", "The time for call-in is over.")
        .Or(() => decision with { CalledInOn = on });

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

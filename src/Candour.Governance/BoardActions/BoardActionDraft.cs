using Candour.Improvement;

namespace Candour.Governance;

/// <summary>An action of a board as a form says it.</summary>
public sealed record BoardActionDraft
{
    public string Text { get; init; } = "";

    public Guid? Item { get; init; }

    /// <summary>May be left open while the minutes are written, not when the meeting is closed.</summary>
    public Guid? Owner { get; init; }

    public DateOnly? Due { get; init; }

    public Guid? PlanAction { get; init; }

    public static BoardActionDraft Of(BoardAction one) => new()
    {
        Text = one.Text,
        Item = one.Item,
        Owner = one.Owner,
        Due = one.Due,
        PlanAction = one.PlanAction,
    };

    public Checked<BoardAction> Add(GovernanceView view, Meeting meeting, DateTimeOffset at) => Check(view, meeting)
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Board = meeting.Board, RaisedAt = meeting.Id, Number = view.NextActionNumber(meeting), Text = "" }));

    public Checked<BoardAction> Edit(GovernanceView view, BoardAction before) => Check(view, view.Meeting(before.RaisedAt))
        .Unless(before.IsOpen, "text", "It is done or dropped.")
        .Unless(Owner is not null || before.Owner is null, "owner", "Somebody must do it. Choose who.")
        .Or(() => Fill(before));

    private Problems Check(GovernanceView view, Meeting? meeting) => new Problems()
        .Required(Text, "text", "Say what is to be done.")
        .Unless(Item is not { } item || view.Item(item)?.Meeting == meeting?.Id, "item", "Choose an item of the meeting that raised it.")
        .Unless(Owner is not { } owner || view.IsSomebody(owner), "owner", "The owner is not recorded.")
        .Unless(!(Due < meeting?.Day), "due", "It would be due before the meeting that asks for it.")
        .Unless(PlanAction is not { } action || view.Snapshot.Find<PlanAction>(action) is not null, "planAction", "The plan has no such action.");

    private BoardAction Fill(BoardAction one) => one with { Text = Text.Trim(), Item = Item, Owner = Owner, Due = Due, PlanAction = PlanAction };
}

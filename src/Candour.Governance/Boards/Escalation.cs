using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What one board brings before another because it cannot settle it itself, and the answer.</summary>
public sealed record Escalation : ToldRecord
{
    public required Guid From { get; init; }

    public required Guid To { get; init; }

    public required string Why { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What it is about: an action, a board action, an item.</summary>
    public Guid? Subject { get; init; }

    public string? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? AnsweredBy { get; init; }

    /// <summary>The item of a meeting's agenda under which it was answered; null where that was at no meeting.</summary>
    public Guid? AnsweredUnder { get; init; }

    public override Guid About => From;

    public override IEnumerable<Guid> StandsOn => [From, To, .. Some(Subject, AnsweredUnder)];

    public override string Name(ProgrammeView view) => $"{Describe.Name(From, view)} to {Describe.Name(To, view)}, {InWords.Day(On)}";
}

/// <summary>An escalation as a form says it.</summary>
public sealed record EscalationDraft(Guid? To, string Why, Guid? Subject = null)
{
    public Checked<Escalation> Add(GovernanceView view, Board from, DateTimeOffset at, DateOnly on) => new Problems()
        .Unless(To is { } id && view.Board(id)?.MeetsOn(on) == true, "to", "Choose a board that meets.")
        .Unless(To != from.Id, "to", "Choose another board.")
        .Required(Why, "why", "Say what this board cannot settle itself.")
        .Or(() => new Escalation { Id = Ledger.Record.NewId(at), From = from.Id, To = To!.Value, Why = Why.Trim(), On = on, Subject = Subject });

    /// <param name="under">The item of an agenda under which the board dealt with it.</param>
    public static Checked<Escalation> Answer(Escalation one, string answer, DateOnly on, string by, AgendaItem? under = null) => new Problems()
        .Unless(one.AnsweredOn is null, "answer", "It was answered already.")
        .Required(answer, "answer", "Give the answer.")
        .Or(() => one with { Answer = answer.Trim(), AnsweredOn = on, AnsweredBy = by, AnsweredUnder = under?.Id });
}

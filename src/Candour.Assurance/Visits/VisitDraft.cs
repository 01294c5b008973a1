using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A visit as a form says it.</summary>
public sealed record VisitDraft
{
    private const int MostDays = 60;

    public VisitKind? Kind { get; init; }

    public string? Title { get; init; }

    public string? Visitor { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public IReadOnlyList<string> Focus { get; init; } = [];

    public string? Outcome { get; init; }

    public Guid? Letter { get; init; }

    public Checked<Visit> Add(VisitView view, DateTimeOffset at, DateOnly today) => Check(view, today)
        .Or(() => VisitEvents.Tie(Fill(new() { Id = Record.NewId(at), Number = NextNumber(view), Kind = default, Title = "", Visitor = "" }), view, at));

    public Checked<Visit> Change(VisitView view, Visit before, DateTimeOffset at, DateOnly today) => Check(view, today)
        .Unless(before.CalledOff is null, "title", "It was called off.")
        .Or(() => VisitEvents.Tie(Fill(before), view, at));

    /// <summary>V-5 after V-4.</summary>
    private static string NextNumber(VisitView view) => Numbering.Next("V", view.Visits.Select(one => one.Number));

    private Problems Check(VisitView view, DateOnly today) => new Problems()
        .Unless(Kind is not null, "kind", "Say what kind of visit it is.")
        .Required(Title, "title", "Say what it is called.")
        .Required(Visitor, "visitor", "Say who comes.")
        .Unless(To is null || From is not null, "from", "Give the first day too.")
        .Unless(!(To < From), "to", "The last day lies before the first.")
        .Unless(!(To > From?.AddDays(MostDays)), "to", $"No visit takes longer than {MostDays} days.")
        .Unless(Draft.Said(Outcome) is null || From <= today, "outcome", "It has not begun.")
        .Unless(Letter is null || view.Programme.Snapshot.Find<Source>(Letter.Value) is not null, "letter", "That source is not recorded.")
        .Unless(Letter is null || From <= today, "letter", "It has not begun.");

    private Visit Fill(Visit one) => one with
    {
        Kind = Kind!.Value,
        Title = Title!.Trim(),
        Visitor = Visitor!.Trim(),
        From = From,
        To = To == From ? null : To,
        Focus = Draft.Lines(Focus),
        Outcome = Draft.Said(Outcome),
        Letter = Letter,
    };
}

/// <summary>A visit does not take place.</summary>
public sealed record CallingOffDraft(string? Reason)
{
    public Checked<Visit> CallOff(Visit visit, DateOnly today) => new Problems()
        .Required(Reason, "reason", "Say why, and who said so.")
        .Unless(visit.StateOn(today) is VisitState.Ahead, "reason", visit.CalledOff is null ? "It has begun." : "It is called off already.")
        .Or(() => visit with { CalledOff = new(today, Reason!.Trim()), Event = null });
}

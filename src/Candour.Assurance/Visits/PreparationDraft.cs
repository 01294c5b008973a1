using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>What must be ready before a visit, as a form says it.</summary>
public sealed record PreparationDraft
{
    private const int MostDays = 100;

    public string? Text { get; init; }

    public Guid? Owner { get; init; }

    public int? WorkingDaysBefore { get; init; }

    public DateOnly? Due { get; init; }

    public DateOnly? DoneOn { get; init; }

    public static PreparationDraft Of(VisitPreparation one) => new() { Text = one.Text, Owner = one.Owner, WorkingDaysBefore = one.WorkingDaysBefore, Due = one.Due, DoneOn = one.DoneOn };

    public Checked<VisitPreparation> Add(Visit visit, DateTimeOffset at, DateOnly today) =>
        Check(today).Or(() => Fill(new() { Id = Record.NewId(at), Visit = visit.Id, Text = "" }));

    public Checked<VisitPreparation> Change(VisitPreparation before, DateOnly today) => Check(today).Or(() => Fill(before));

    /// <summary>What is usual before a visit of its kind, for one that is still to come.</summary>
    public static IEnumerable<VisitPreparation> Usual(Visit visit, DateTimeOffset at, DateOnly today) => visit.StateOn(today) is not VisitState.Ahead ? []
        : UsualPreparations.Of(visit.Kind).Select(one => new VisitPreparation { Id = Record.NewId(at), Visit = visit.Id, Text = one.Text, WorkingDaysBefore = one.WorkingDaysBefore });

    private Problems Check(DateOnly today) => new Problems()
        .Required(Text, "text", "Say what must be ready.")
        .Unless(WorkingDaysBefore is null or (>= 0 and <= MostDays), "workingDaysBefore", $"Give a number from 0 to {MostDays}.")
        .Unless(WorkingDaysBefore is null || Due is null, "due", "Give a number of days or a day, not both.")
        .Unless(!(DoneOn > today), "doneOn", "That day is still to come.");

    private VisitPreparation Fill(VisitPreparation one) =>
        one with { Text = Text!.Trim(), Owner = Owner, WorkingDaysBefore = WorkingDaysBefore, Due = Due, DoneOn = DoneOn };
}

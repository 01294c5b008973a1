using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A duty to report, as a form says it.</summary>
public sealed record DutyDraft
{
    private const int MostMonths = 24;

    public string? What { get; init; }

    public Guid? Who { get; init; }

    public string? ToWhom { get; init; }

    public Guid? Source { get; init; }

    public string? Reference { get; init; }

    public int? EveryMonths { get; init; }

    public string? EachTime { get; init; }

    public DateOnly? First { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string? RecordedAs { get; init; }

    /// <param name="known">The names of events that clock rules use.</param>
    public Checked<ReportingDuty> Add(ProgrammeView view, IEnumerable<string> known, DateTimeOffset at) => Check(view, [.. known]).Or(() => Fill(new()
    {
        Id = Record.NewId(at), Number = Numbering.Next("D", view.Snapshot.All<ReportingDuty>().Select(one => one.Number)), What = "", Who = default, ToWhom = "", First = default,
    }));

    public Checked<ReportingDuty> Change(ProgrammeView view, IEnumerable<string> known, ReportingDuty before) => Check(view, [.. known]).Or(() => Fill(before));

    private Problems Check(ProgrammeView view, IReadOnlyList<string> known) => new Problems()
        .Required(What, "what", "Say what is reported.")
        .Unless(Who is { } who && view.Snapshot.Find<Record>(who) is Post or Person, "who", "Choose the post that reports.")
        .Required(ToWhom, "toWhom", "Say to whom.")
        .Unless(Source is null || view.Snapshot.Find<Source>(Source.Value) is not null, "source", "That source is not recorded.")
        .Unless(EveryMonths is null or (> 0 and <= MostMonths), "everyMonths", $"Give a number from 1 to {MostMonths}.")
        .Unless(EveryMonths is null != Draft.Said(EachTime) is null, "everyMonths", "Give the months between two reports, or choose the event at each of which one is due.")
        .Unless(Draft.Said(EachTime) is null || known.Contains(EachTime!), "eachTime", "Choose an event.")
        .Unless(Draft.Said(RecordedAs) is null || known.Contains(RecordedAs!), "recordedAs", "Choose an event.")
        .Unless(First is not null, "first", "Give the day by which the first is due.")
        .Unless(!(EndedOn < First), "endedOn", "It would have ended before it began.");

    private ReportingDuty Fill(ReportingDuty one) => one with
    {
        What = What!.Trim(),
        Who = Who!.Value,
        ToWhom = ToWhom!.Trim(),
        Source = Source,
        Reference = Draft.Said(Reference),
        EveryMonths = EveryMonths,
        EachTime = Draft.Said(EachTime),
        First = First!.Value,
        EndedOn = EndedOn,
        RecordedAs = Draft.Said(RecordedAs),
    };
}

/// <summary>That a report was made, as a form says it.</summary>
/// <param name="Pointed">The number of evidence, or the address of a page of the site.</param>
public sealed record DutyReportDraft(DateOnly? Due, DateOnly? On, string? What, string? Pointed)
{
    public Checked<DutyReport> Add(ReportingDuty duty, AssuranceView view, DateTimeOffset at, DateOnly today)
    {
        var subject = Pointer.Find(Pointed, view);
        var open = DutyDates.Of(duty, view.Programme, today).Where(one => !one.IsMet).Select(one => one.Due);
        return new Problems()
            .Unless(Due is { } due && open.Contains(due), "due", "Choose the day for which it was due.")
            .Unless(On is not null, "on", "Give the day on which it was made.")
            .Unless(!(On > today), "on", "That day is still to come.")
            .Unless(Draft.Said(What) is not null || subject is not null, "what", "Say what it was.")
            .Unless(Draft.Said(Pointed) is null || subject is not null, "pointed", "Nothing in the programme is called so. Leave it empty for what is not kept here.")
            .Or(() => new DutyReport { Id = Record.NewId(at), Duty = duty.Id, Due = Due!.Value, On = On!.Value, What = Draft.Said(What) ?? Describe.Name(subject!.Value, view.Programme), Subject = subject });
    }

    /// <summary>The event that clocks know the report by, unless somebody has recorded it.</summary>
    public static IEnumerable<Change> Follow(ReportingDuty duty, DutyReport made, ProgrammeView view, DateTimeOffset at) =>
        duty.RecordedAs is not { } name || view.Events.Any(one => one.Name == name && one.On == made.On) ? []
            : [Change.Add(Changes.EventAdded, new ProgrammeEvent { Id = Record.NewId(at), Name = name, On = made.On, Label = made.What, Source = duty.Source })];
}

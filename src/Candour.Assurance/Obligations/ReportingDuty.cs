using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>That somebody reports to somebody, again and again, since a Direction or a letter asks for it.</summary>
public sealed record ReportingDuty : ToldRecord
{
    /// <summary>Unique in the authority and lasting: <c>R-2</c>.</summary>
    public required string Number { get; init; }

    public required string What { get; init; }

    /// <summary>The post or person that reports.</summary>
    public required Guid Who { get; init; }

    public required string ToWhom { get; init; }

    /// <summary>What obliges to it.</summary>
    public Guid? Source { get; init; }

    /// <summary>Its place there: "5(g)".</summary>
    public string? Reference { get; init; }

    /// <summary>The months between two reports; null where it is owed at each of a kind of event.</summary>
    public int? EveryMonths { get; init; }

    /// <summary>The name of the event at each of which it is owed.</summary>
    public string? EachTime { get; init; }

    /// <summary>The day by which the first is due; of events, those from this day on count.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last day on which one can be due.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The event that clocks know such a report by, which each report records.</summary>
    public string? RecordedAs { get; init; }

    public override string UniqueName => Number;

    public override IEnumerable<Guid> StandsOn => [Who, .. Some(Source)];

    public override SearchWords? SearchWords => new($"{Number} {What}", ToWhom);

    public override string Name(ProgrammeView view) => $"{Number} {What}";
}

/// <summary>A report that was made.</summary>
public sealed record DutyReport : ToldRecord
{
    public required Guid Duty { get; init; }

    /// <summary>The day for which it was due.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The day on which it was made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it was, in words.</summary>
    public required string What { get; init; }

    /// <summary>The paper, meeting, document or evidence that it is, where the programme has it.</summary>
    public Guid? Subject { get; init; }

    public override Guid About => Duty;

    /// <summary>A report meets a day once.</summary>
    public override string UniqueName => $"{Duty:N} {Due:yyyy-MM-dd}";

    public override IEnumerable<Guid> StandsOn => [Duty, .. Some(Subject)];

    public override string Name(ProgrammeView view) => $"{Describe.Name(Duty, view)}: {InWords.Day(Due)}";
}

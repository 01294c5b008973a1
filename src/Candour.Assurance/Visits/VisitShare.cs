using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>Something that was handed to those who visit: when, and to whom.</summary>
public sealed record VisitShare : ToldRecord
{
    public required Guid Visit { get; init; }

    /// <summary>What it was, in words.</summary>
    public required string What { get; init; }

    /// <summary>The record that it is, where the programme has it: evidence, a document, a paper.</summary>
    public Guid? Subject { get; init; }

    public required string With { get; init; }

    public required DateOnly On { get; init; }

    public override Guid About => Visit;

    public override IEnumerable<Guid> StandsOn => [Visit, .. Some(Subject)];

    public override string Name(ProgrammeView view) => InWords.Short(What);
}

/// <summary>What was shared, as a form says it.</summary>
/// <param name="Pointed">The number of evidence, a reference, or the address of a page of the site.</param>
public sealed record ShareDraft(string? What, string? Pointed, string? With, DateOnly? On)
{
    public Checked<VisitShare> Add(Visit visit, AssuranceView view, DateTimeOffset at, DateOnly today) =>
        Make(view, today, () => new() { Id = Record.NewId(at), Visit = visit.Id, What = "", With = "", On = default });

    public Checked<VisitShare> Change(VisitShare before, AssuranceView view, DateOnly today) => Make(view, today, () => before);

    private Checked<VisitShare> Make(AssuranceView view, DateOnly today, Func<VisitShare> start)
    {
        var subject = Pointer.Find(Pointed, view);
        return new Problems()
            .Unless(Draft.Said(What) is not null || subject is not null, "what", "Say what was shared.")
            .Unless(Draft.Said(Pointed) is null || subject is not null, "pointed", "Nothing in the programme is called so. Leave it empty for what is not kept here.")
            .Required(With, "with", "Say with whom.")
            .Unless(On is not null, "on", "Give the day.")
            .Unless(!(On > today), "on", "That day is still to come.")
            .Or(() => start() with { What = Draft.Said(What) ?? Describe.Name(subject!.Value, view.Programme), Subject = subject, With = With!.Trim(), On = On!.Value });
    }
}

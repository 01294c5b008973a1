using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>Words on a period of a measure, as a form says them.</summary>
public sealed record CommentaryDraft(DateOnly? From, DateOnly? To, string? Words)
{
    public Checked<Commentary> Add(Measure measure, DateTimeOffset at) =>
        Check().Or(() => Fill(new() { Id = Record.NewId(at), Measure = measure.Id, From = default, To = default, Words = "" }));

    public Checked<Commentary> Edit(Commentary before) => Check().Or(() => Fill(before));

    private Problems Check() => new Problems()
        .Unless(To is not null, "to", "Give the last day of the period.")
        .Unless(!(From > To), "from", "The first day lies after the last.")
        .Required(Words, "words", "Write what there is to say.");

    private Commentary Fill(Commentary one) => one with { From = From ?? To!.Value, To = To!.Value, Words = Words!.Trim() };
}

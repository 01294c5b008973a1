namespace Candour.Improvement;

/// <summary>A recommendation as a form says it.</summary>
public sealed record RecommendationDraft
{
    public Guid Source { get; init; }

    public string Number { get; init; } = "";

    public string Text { get; init; } = "";

    public string? Group { get; init; }

    public string? Owner { get; init; }

    public bool IsPriority { get; init; }

    public Guid? RepeatOf { get; init; }

    public static RecommendationDraft Of(Recommendation one) => new()
    {
        Source = one.Source,
        Number = one.Number,
        Text = one.Text,
        Group = one.Group,
        Owner = one.Owner,
        IsPriority = one.IsPriority,
        RepeatOf = one.RepeatOf,
    };

    public Checked<Recommendation> Add(ProgrammeView view, DateTimeOffset at, IReadOnlySet<string>? taken = null) => Check(view, self: null)
        .Or(() => Fill(new()
        {
            Id = Ledger.Record.NewId(at),
            Source = Source,
            Reference = Reference.For(view.Snapshot.Find<Source>(Source)!.Code, Numbered, taken ?? view.References),
            Number = Number.Trim(),
            Text = Text.Trim(),
        }));

    public Checked<Recommendation> Edit(ProgrammeView view, Recommendation before) => Check(view, before)
        .Unless(Source == before.Source, "source", "A recommendation stays with the source that made it.")
        .Or(() => Fill(before));

    private Problems Check(ProgrammeView view, Recommendation? self)
    {
        var earlier = RepeatOf is { } id ? view.Snapshot.Find<Recommendation>(id) : null;
        return new Problems()
            .Unless(view.Snapshot.Find<Source>(Source) is not null, "source", "Choose the source that makes it.")
            .Required(Text, "text", "Give the recommendation in the source’s words.")
            .Unless(RepeatOf is null || earlier is not null, "repeatOf", "The earlier recommendation is not recorded.")
            .Unless(self is null || earlier is null || Coverage.FirstSaid(earlier, view).Id != self.Id, "repeatOf", "A recommendation cannot repeat itself, not even by way of others.");
    }

    // What one report asks of the safeguarding board it numbers from 1 again.
    private string Numbered => Group == RecommendationGroups.SafeguardingBoard ? $"SB{Number.Trim()}" : Number;

    private Recommendation Fill(Recommendation one) => one with
    {
        Number = Number.Trim(),
        Text = Text.Trim(),
        Group = Group,
        Owner = Owner,
        IsPriority = IsPriority,
        RepeatOf = RepeatOf,
    };
}

namespace Candour.Improvement;

/// <summary>Something that happened or is to happen, as a form says it.</summary>
public sealed record EventDraft(string? Name, DateOnly? On, string? Label = null, Guid? Source = null)
{
    private const int Longest = 200;

    public static EventDraft Of(ProgrammeEvent one) => new(one.Name, one.On, one.Label, one.Source);

    /// <param name="known">The names that clock rules use.</param>
    public Checked<ProgrammeEvent> Add(ProgrammeView view, IEnumerable<string> known, DateTimeOffset at) => Check(view, known, self: null)
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Name = Name!, On = On!.Value }));

    public Checked<ProgrammeEvent> Edit(ProgrammeView view, IEnumerable<string> known, ProgrammeEvent before) => Check(view, known.Append(before.Name), before).Or(() => Fill(before));

    private ProgrammeEvent Fill(ProgrammeEvent one) => one with
    {
        Name = Name!,
        On = On!.Value,
        Label = string.IsNullOrWhiteSpace(Label) ? null : Label.Trim(),
        Source = Source,
    };

    private Problems Check(ProgrammeView view, IEnumerable<string> known, ProgrammeEvent? self) => new Problems()
        .Unless(known.Contains(Name), "name", "Choose what happened.")
        .Unless(On is not null, "on", "Give the day.")
        .Unless(Label is null || Label.Length <= Longest, "label", $"Say it in {Longest} characters.")
        .Unless(Source is null || view.Snapshot.Find<Source>(Source.Value) is not null, "source", "The source is not recorded.")
        .Unless(view.Events.All(one => one.Id == self?.Id || one.Name != Name || one.On != On), "on", "This is recorded for that day already.");
}

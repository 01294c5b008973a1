namespace Candour.Improvement;

/// <summary>A source as a form says it.</summary>
public sealed record SourceDraft
{
    /// <summary>Empty asks for one made from the title.</summary>
    public string Code { get; init; } = "";

    public SourceKind Kind { get; init; }

    public string Title { get; init; } = "";

    public string? Framework { get; init; }

    public DateOnly? InspectedFrom { get; init; }

    public DateOnly? InspectedTo { get; init; }

    public DateOnly? Published { get; init; }

    public DateOnly? Received { get; init; }

    public IReadOnlyList<AreaJudgement> Judgements { get; init; } = [];

    public IReadOnlyList<Obligation> Obligations { get; init; } = [];

    public string? Findings { get; init; }

    public static SourceDraft Of(Source one) => new()
    {
        Code = one.Code,
        Kind = one.Kind,
        Title = one.Title,
        Framework = one.Framework,
        InspectedFrom = one.InspectedFrom,
        InspectedTo = one.InspectedTo,
        Published = one.Published,
        Received = one.Received,
        Judgements = one.Judgements,
        Obligations = one.Obligations,
        Findings = one.Findings,
    };

    public Checked<Source> Add(ProgrammeView view, DateTimeOffset at) => Check(view, self: null)
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Code = CodeIn(view), Kind = Kind, Title = Title.Trim() }));

    /// <remarks>The code stays: references are made of it.</remarks>
    public Checked<Source> Edit(ProgrammeView view, Source before) => Check(view, before)
        .Unless(Code.Length == 0 || Code == before.Code, "code", "The code stays; the references of its recommendations are made of it.")
        .Or(() => Fill(before));

    private string CodeIn(ProgrammeView view) =>
        Code.Trim() is { Length: > 0 } code ? code : Reference.CodeFor(Title, view.Codes);

    private Problems Check(ProgrammeView view, Source? self) => new Problems()
        .Required(Title, "title", "Say what it is called.")
        .Unless(Code.Trim().Length == 0 || Reference.IsCode(Code.Trim()), "code", "A code has up to 20 letters, figures and hyphens, and starts with a letter.")
        .Unless(self is not null || !view.Codes.Contains(Code.Trim()), "code", "Another source or plan has this code.")
        .Unless(!(InspectedTo < InspectedFrom), "inspectedTo", "The last day of the inspection is before its first.")
        .Unless(!(Published < InspectedFrom), "published", "It was published before the inspection began.");

    private Source Fill(Source one) => one with
    {
        Kind = Kind,
        Title = Title.Trim(),
        Framework = Framework,
        InspectedFrom = InspectedFrom,
        InspectedTo = InspectedTo,
        Published = Published,
        Received = Received,
        Judgements = Judgements,
        Obligations = Obligations,
        Findings = Findings,
    };
}

using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A paper as a form says it.</summary>
public sealed record PaperDraft
{
    public string Title { get; init; } = "";

    public PaperType Type { get; init; }

    public Guid? Item { get; init; }

    public Guid? Topic { get; init; }

    public IReadOnlyList<Guid> Authors { get; init; } = [];

    public IReadOnlyList<SectionText> Sections { get; init; } = [];

    public string? File { get; init; }

    public string? FileName { get; init; }

    public static PaperDraft Of(Paper one) => new()
    {
        Title = one.Title,
        Type = one.Type,
        Item = one.Item,
        Topic = one.Topic,
        Authors = one.Authors,
        Sections = one.Sections,
        File = one.File,
        FileName = one.FileName,
    };

    public Checked<Paper> Add(GovernanceView view, DateTimeOffset at) => Check(view).Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Title = "" }));

    public Checked<Paper> Edit(GovernanceView view, Paper before) => Check(view)
        .Unless(before.Withdrawal is null, "title", "The paper was withdrawn.")
        .Or(() => Fill(before));

    private Problems Check(GovernanceView view) => new Problems()
        .Required(Title, "title", "Give the paper a title.")
        .Unless(Item is not null || Topic is not null, "item", "Choose the agenda item or the topic that it is for.")
        .Unless(Item is not { } item || view.Item(item) is not null, "item", "The agenda item is not recorded.")
        .Unless(Topic is not { } topic || view.Topic(topic) is not null, "topic", "The topic is not recorded.")
        .Unless(Authors.All(view.IsSomebody), "authors", "One of the authors is not recorded.")
        .Unless(Sections.All(one => PaperSections.Has(one.Key)), "sections", "A report has no such section.")
        .Unless(Sections.Select(one => one.Key).Distinct().Count() == Sections.Count, "sections", "A section is there twice.");

    private Paper Fill(Paper one) => one with
    {
        Title = Title.Trim(),
        Type = Type,
        Item = Item,
        Topic = Topic,
        Authors = [.. Authors.Distinct()],
        Sections = [.. Sections.Where(section => !string.IsNullOrWhiteSpace(section.Text))],
        File = File,
        FileName = FileName,
    };
}

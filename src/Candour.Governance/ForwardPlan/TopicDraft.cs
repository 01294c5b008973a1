using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A topic of the forward plan as a form says it.</summary>
public sealed record TopicDraft
{
    public string Title { get; init; } = "";

    public Guid? Meeting { get; init; }

    public string? When { get; init; }

    public string? Category { get; init; }

    public string? Detail { get; init; }

    public ItemPurpose Purpose { get; init; } = ItemPurpose.Discussion;

    public Guid? LeadMember { get; init; }

    public Guid? LeadOfficer { get; init; }

    public IReadOnlyList<string> MonitoredBy { get; init; } = [];

    public KeyDecision? Key { get; init; }

    public PrivateNotice? Private { get; init; }

    public static TopicDraft Of(Topic one) => new()
    {
        Title = one.Title,
        Meeting = one.Meeting,
        When = one.When,
        Category = one.Category,
        Detail = one.Detail,
        Purpose = one.Purpose,
        LeadMember = one.LeadMember,
        LeadOfficer = one.LeadOfficer,
        MonitoredBy = one.MonitoredBy,
        Key = one.Key,
        Private = one.Private,
    };

    public Checked<Topic> Add(GovernanceView view, Board board, DateTimeOffset at) => Check(view, board.Id)
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Board = board.Id, Title = "" }));

    public Checked<Topic> Edit(GovernanceView view, Topic before) => Check(view, before.Board)
        .Unless(before.IsKept, "title", "It was dropped or sent to another board.")
        .Or(() => Fill(before));

    private Problems Check(GovernanceView view, Guid board) => new Problems()
        .Required(Title, "title", "Say what it is about.")
        .Unless(Meeting is not { } id || view.Meeting(id)?.Board == board, "meeting", "Choose a meeting of this board.")
        .Unless(Meeting is null || Draft.Said(When) is null, "when", "Choose a meeting or say when, not both.")
        .Unless(LeadMember is not { } member || view.IsSomebody(member), "leadMember", "The lead member is not recorded.")
        .Unless(LeadOfficer is not { } officer || view.IsSomebody(officer), "leadOfficer", "The lead officer is not recorded.")
        .Unless(Key is null || Purpose is ItemPurpose.Decision, "key", "A key decision is an item for decision.")
        .Unless(Private is null || ScheduleTwelveA.Has(Private.Paragraph), "paragraph", "Schedule 12A has paragraphs 1 to 7.")
        .Unless(Private is null || Draft.Said(Private.Reason) is not null, "reason", "Say why it is dealt with in private.");

    private Topic Fill(Topic one) => one with
    {
        Title = Title.Trim(),
        Meeting = Meeting,
        When = Draft.Said(When),
        Category = Draft.Said(Category),
        Detail = Draft.Said(Detail),
        Purpose = Purpose,
        LeadMember = LeadMember,
        LeadOfficer = LeadOfficer,
        MonitoredBy = Draft.Lines(MonitoredBy),
        Key = Key,
        Private = Private,
    };
}

using Candour.Improvement;

namespace Candour.Governance;

/// <summary>An item of an agenda as a form says it.</summary>
public sealed record AgendaItemDraft
{
    public string Title { get; init; } = "";

    public Guid? Parent { get; init; }

    public ItemPurpose Purpose { get; init; } = ItemPurpose.Discussion;

    public StandingKind? Standing { get; init; }

    public IReadOnlyList<Guid> Leads { get; init; } = [];

    public string? UrgentReason { get; init; }

    /// <summary>The paragraph of Schedule 12A; null for an item that is open to the public.</summary>
    public int? Paragraph { get; init; }

    public string? PublicInterest { get; init; }

    public int? Supplement { get; init; }

    public Guid? Topic { get; init; }

    public Guid? Escalation { get; init; }

    public static AgendaItemDraft Of(AgendaItem one) => new()
    {
        Title = one.Title,
        Parent = one.Parent,
        Purpose = one.Purpose,
        Standing = one.Standing,
        Leads = one.Leads,
        UrgentReason = one.UrgentReason,
        Paragraph = one.Restriction?.Paragraph,
        PublicInterest = one.Restriction?.PublicInterest,
        Supplement = one.Supplement,
        Topic = one.Topic,
        Escalation = one.Escalation,
    };

    public Checked<AgendaItem> Add(GovernanceView view, Meeting meeting, DateTimeOffset at) => Check(view, meeting, self: null)
        .Unless(meeting.Dispatch is null || Supplement is not null || Draft.Said(UrgentReason) is not null, meeting.Supplements.Count == 0 ? "urgentReason" : "supplement",
            "The agenda has gone out. Add the item with a supplement, or give the chair’s reason why it is urgent.")
        .Or(() => Numbered(view, meeting, Linked(view, meeting, Fill(new() { Id = Ledger.Record.NewId(at), Meeting = meeting.Id, Title = "", Order = Next(view, meeting) }))));

    public Checked<AgendaItem> Edit(GovernanceView view, AgendaItem before) => Check(view, view.Meeting(before.Meeting)!, before)
        .Unless(before.Number is null || Parent == before.Parent, "parent", "Its number has gone out, so it stays where it is.")
        .Or(() => Fill(before));

    private Problems Check(GovernanceView view, Meeting meeting, AgendaItem? self)
    {
        var parent = Parent is { } id ? view.Item(id) : null;
        return new Problems()
            .Unless(meeting.State is MeetingState.Planned or MeetingState.Dispatched || (Draft.Said(UrgentReason) is not null && MeetingSteps.IsCorrectable(view, meeting)), "title", "The meeting was held or cancelled.")
            .Required(Title, "title", "Give the item a title.")
            .Unless(Parent is null || parent?.Meeting == meeting.Id, "parent", "Choose an item of this meeting.")
            .Unless(self is null || !view.IsWithin(parent, self), "parent", "An item cannot be a part of itself.")
            .Unless(Leads.All(view.IsSomebody), "leads", "One of those who bring it is not recorded.")
            .Unless(Paragraph is not { } said || ScheduleTwelveA.Has(said), "paragraph", "Schedule 12A has paragraphs 1 to 7.")
            .Unless(Paragraph is null || Draft.Said(PublicInterest) is not null, "publicInterest", "Say why the public interest in keeping it back is the greater.")
            .Unless(Topic is not { } topic || TopicLink.Open(view, meeting, self).Any(one => one.Id == topic), "topic", "Choose a topic of this board that is still ahead.")
            .Unless(Supplement is null || meeting.Supplements.Any(one => one.Number == Supplement), "supplement", "The meeting has no such supplement.");
    }

    /// <summary>What the forward plan means for the meeting under the same title is the same.</summary>
    private static AgendaItem Linked(GovernanceView view, Meeting meeting, AgendaItem item) =>
        item.Topic is null && !item.ComesByItself && TopicLink.ByTitle(view, meeting, item.Title) is { } topic ? item with { Topic = topic.Id } : item;

    private static int Next(GovernanceView view, Meeting meeting) => view.Items(meeting.Id).Select(one => one.Order).DefaultIfEmpty().Max() + 1;

    /// <summary>What comes up in the meeting goes out with nothing: it has its number at once, after the last.</summary>
    private static AgendaItem Numbered(GovernanceView view, Meeting meeting, AgendaItem item) =>
        meeting.StartedAt is null || view.Items(meeting.Id).Any(one => one.Number is null) ? item
        : item with { Number = Governance.Agenda.Of([.. view.Items(meeting.Id), item]).First(one => one.Item.Id == item.Id).Number };

    private AgendaItem Fill(AgendaItem one) => one with
    {
        Title = Title.Trim(),
        Parent = Parent,
        Purpose = Purpose,
        Standing = Standing,
        Leads = [.. Leads.Distinct()],
        UrgentReason = Draft.Said(UrgentReason),
        Restriction = Paragraph is { } paragraph ? new(paragraph, PublicInterest!.Trim()) : null,
        Supplement = Supplement,
        Topic = Topic,
        Escalation = Escalation,
    };
}

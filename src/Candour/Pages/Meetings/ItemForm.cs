using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;

namespace Candour.Pages.Meetings;

/// <summary>An item of an agenda as a person types it.</summary>
public sealed class ItemForm
{
    [Display(Name = "Title")]
    public string? Title { get; set; }

    [Display(Name = "It is a part of")]
    public Guid? Parent { get; set; }

    [Display(Name = "What is it for?")]
    public ItemPurpose Purpose { get; set; } = ItemPurpose.Discussion;

    [Display(Name = "Is it one that comes back at each meeting?", Description = "What such an item holds comes by itself")]
    public StandingKind? Standing { get; set; }

    [Display(Name = "Who brings it")]
    public List<Guid> Leads { get; set; } = [];

    [Display(Name = "Topic of the forward plan that it deals with", Description = "The topic then counts as on this agenda, and its papers and notices are looked for here")]
    public Guid? Topic { get; set; }

    [Display(Name = "Supplementary agenda that it comes with")]
    public int? Supplement { get; set; }

    [Display(Name = "Why the chair takes it as urgent", Description = "Only for what was not on the agenda in time. The reason stands in the minutes")]
    public string? UrgentReason { get; set; }

    [Display(Name = "Closed to the public under Schedule 12A", Description = "Local Government Act 1972, Part 1 of the Schedule")]
    public int? Paragraph { get; set; }

    [Display(Name = "Why the public interest in keeping it back is the greater", Description = "It is printed on the agenda")]
    public string? PublicInterest { get; set; }

    public static ItemForm Of(AgendaItem one) => new()
    {
        Title = one.Title,
        Parent = one.Parent,
        Purpose = one.Purpose,
        Standing = one.Standing,
        Leads = [.. one.Leads],
        Topic = one.Topic,
        Supplement = one.Supplement,
        UrgentReason = one.UrgentReason,
        Paragraph = one.Restriction?.Paragraph,
        PublicInterest = one.Restriction?.PublicInterest,
    };

    /// <param name="before">The item that it changes: who brings it keep their order, and others come after them.</param>
    public AgendaItemDraft ToDraft(AgendaItem? before = null) => new()
    {
        Title = Title ?? "",
        Parent = Parent,
        Purpose = Purpose,
        Standing = Standing,
        Leads = [.. (before?.Leads ?? []).Where(Leads.Contains), .. Leads.Except(before?.Leads ?? [])],
        Supplement = Supplement,
        UrgentReason = UrgentReason,
        Paragraph = Paragraph,
        PublicInterest = PublicInterest,
        Topic = Topic,
        Escalation = before?.Escalation,
    };
}

/// <summary>A page with the form of an item.</summary>
public interface IItemForm
{
    ItemForm Form { get; }

    GovernanceView Governance { get; }

    Meeting Meeting { get; }

    /// <summary>Null for an item that is to be added.</summary>
    AgendaItem? Self { get; }
}

internal static class ItemChoices
{
    public static IEnumerable<SelectItem> Purposes { get; } = [.. Enum.GetValues<ItemPurpose>().Select(one => new SelectItem { Value = $"{one}", Text = BoardWords.Of(one) })];

    public static IEnumerable<SelectItem> Standing { get; } =
        [.. Enum.GetValues<StandingKind>().OrderBy(one => one is StandingKind.Other).Select(one => new SelectItem { Value = $"{one}", Text = BoardWords.Of(one) })];

    public static IEnumerable<SelectItem> Paragraphs { get; } =
        [.. Enumerable.Range(1, ScheduleTwelveA.All.Count).Select(one => new SelectItem { Value = $"{one}", Text = ScheduleTwelveA.Of(one) })];

    public static IEnumerable<SelectItem> Topics(GovernanceView view, Meeting meeting, AgendaItem? self) => TopicLink.Open(view, meeting, self)
        .Select(one => new SelectItem { Value = $"{one.Id}", Text = one.Meeting == meeting.Id ? $"{one.Title} (for this meeting)" : one.Title });

    public static IEnumerable<SelectItem> Supplements(Meeting meeting) =>
        meeting.Supplements.Select(one => new SelectItem { Value = $"{one.Number}", Text = $"Supplementary agenda {one.Number}" });

    /// <summary>Items that another can be a part of: of the first level, so that numbers have two places at most.</summary>
    public static IEnumerable<SelectItem> Parents(GovernanceView view, Meeting meeting, AgendaItem? self) => view.AgendaOf(meeting.Id)
        .Where(one => one.Depth == 0 && one.Item.Id != self?.Id).Select(one => new SelectItem { Value = $"{one.Item.Id}", Text = $"{one.Number}. {one.Item.Title}" });
}

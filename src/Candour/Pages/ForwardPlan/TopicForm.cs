using System.ComponentModel.DataAnnotations;
using Candour.Governance;

namespace Candour.Pages.ForwardPlan;

/// <summary>A topic of the forward plan as a person types it.</summary>
public sealed class TopicForm
{
    [Display(Name = "What is it about?")]
    public string? Title { get; set; }

    [Display(Name = "For which meeting?")]
    public Guid? Meeting { get; set; }

    [Display(Name = "When, where no meeting is settled (optional)", Description = "For example, June 2019")]
    public string? When { get; set; }

    [Display(Name = "Category (optional)", Description = "For example, mayor’s priority, improvement or transformation")]
    public string? Category { get; set; }

    [Display(Name = "Detail (optional)")]
    public string? Detail { get; set; }

    [Display(Name = "What is the board to do?")]
    public ItemPurpose Purpose { get; set; } = ItemPurpose.Discussion;

    [Display(Name = "Lead member (optional)")]
    public Guid? LeadMember { get; set; }

    [Display(Name = "Lead officer (optional)")]
    public Guid? LeadOfficer { get; set; }

    [Display(Name = "Boards and groups that watch it otherwise (optional)", Description = "One on each line")]
    public string? MonitoredBy { get; set; }

    [Display(Name = "Is it a key decision?")]
    public bool Key { get; set; }

    [Display(Name = "Notice of the key decision was published on")]
    public DateOnly? NoticeOn { get; set; }

    [Display(Name = "The chair of scrutiny was told on", Description = "Where there was no time for the full notice")]
    public DateOnly? ScrutinyToldOn { get; set; }

    [Display(Name = "The chair of scrutiny agreed that it cannot wait on", Description = "Where there was no time for any notice")]
    public DateOnly? UrgencyAgreedOn { get; set; }

    [Display(Name = "Why was there no time for the full notice?")]
    public string? KeyReason { get; set; }

    [Display(Name = "Is it dealt with in private?")]
    public bool Private { get; set; }

    [Display(Name = "Paragraph of Schedule 12A")]
    public int? Paragraph { get; set; }

    [Display(Name = "Why is it dealt with in private?")]
    public string? Reason { get; set; }

    [Display(Name = "Notice of the private meeting was published on")]
    public DateOnly? PrivateNoticeOn { get; set; }

    [Display(Name = "Second notice was published on", Description = "With representations and the answers to them")]
    public DateOnly? SecondNoticeOn { get; set; }

    [Display(Name = "The chair of scrutiny agreed that the private meeting cannot wait on")]
    public DateOnly? PrivateUrgencyAgreedOn { get; set; }

    public TopicDraft Draft => new()
    {
        Title = Title ?? "",
        Meeting = Meeting,
        When = When,
        Category = Category,
        Detail = Detail,
        Purpose = Purpose,
        LeadMember = LeadMember,
        LeadOfficer = LeadOfficer,
        MonitoredBy = (MonitoredBy ?? "").Split('\n'),
        Key = Key ? new(NoticeOn, ScrutinyToldOn, UrgencyAgreedOn, KeyReason) : null,
        Private = Private ? new(PrivateNoticeOn, SecondNoticeOn, Paragraph ?? 0, Reason ?? "", PrivateUrgencyAgreedOn) : null,
    };

    public static TopicForm Of(Topic one) => new()
    {
        Title = one.Title,
        Meeting = one.Meeting,
        When = one.When,
        Category = one.Category,
        Detail = one.Detail,
        Purpose = one.Purpose,
        LeadMember = one.LeadMember,
        LeadOfficer = one.LeadOfficer,
        MonitoredBy = string.Join('\n', one.MonitoredBy),
        Key = one.Key is not null,
        NoticeOn = one.Key?.NoticeOn,
        ScrutinyToldOn = one.Key?.ScrutinyToldOn,
        UrgencyAgreedOn = one.Key?.UrgencyAgreedOn,
        KeyReason = one.Key?.Reason,
        Private = one.Private is not null,
        Paragraph = one.Private?.Paragraph,
        Reason = one.Private?.Reason,
        PrivateNoticeOn = one.Private?.NoticeOn,
        SecondNoticeOn = one.Private?.SecondNoticeOn,
        PrivateUrgencyAgreedOn = one.Private?.UrgencyAgreedOn,
    };
}

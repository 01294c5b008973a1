using System.ComponentModel.DataAnnotations;
using Candour.Governance;

namespace Candour.Pages.Meetings;

/// <summary>A meeting as a person types it.</summary>
public sealed class MeetingForm
{
    [Display(Name = "Day")]
    public DateOnly? Day { get; set; }

    [Display(Name = "Begins at", Description = "For example, 18:00")]
    public TimeOnly? Start { get; set; }

    [Display(Name = "Planned to end at (optional)")]
    public TimeOnly? PlannedEnd { get; set; }

    [Display(Name = "Where it is")]
    public string? Room { get; set; }

    [Display(Name = "Link for those who join from elsewhere (optional)")]
    public string? Link { get; set; }

    [Display(Name = "Open to the public")]
    public bool IsPublic { get; set; }

    public MeetingDraft Draft => new() { Day = Day, Start = Start, PlannedEnd = PlannedEnd, Room = Room, Link = string.IsNullOrWhiteSpace(Link) ? null : Link, IsPublic = IsPublic };

    public static MeetingForm Of(MeetingDraft one) => new() { Day = one.Day, Start = one.Start, PlannedEnd = one.PlannedEnd, Room = one.Room, Link = one.Link, IsPublic = one.IsPublic };

    public static MeetingForm Of(Meeting one) => Of(MeetingDraft.Of(one));
}

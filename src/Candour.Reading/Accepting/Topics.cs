using System.Text.RegularExpressions;
using Candour.Governance;
using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>The topics of a work programme into a board's forward plan. One that stands there already takes on what the document says of it.</summary>
internal sealed partial class Topics(WorkProgramme part, Board board, Growth growth)
{
    private readonly LeadPosts _posts = new(growth);

    public void Take(DraftRow row)
    {
        var meeting = part.Meetings[row.PlaceAbove()];
        var said = meeting.Items[row.Place()];
        var planned = MeetingTarget.Planned(meeting.When, board.Id, growth.View);
        var known = Known(said, planned, meeting.When);
        planned = MeetingTarget.Planned(meeting.When, board.Id, growth.View, known?.Meeting) ?? Convened(meeting.When, row);
        var draft = Say(said, known is null ? new() : TopicDraft.Of(known), row) with { Meeting = planned?.Id, When = planned is null ? meeting.When : null };
        var view = GovernanceView.Of(growth.View);
        if (growth.Good(known is null ? draft.Add(view, board, growth.At) : draft.Edit(view, known), row) is not { } topic) return;
        if (known is null)
        {
            growth.Take(row);
            growth.Add(GovernanceChanges.TopicAdded, topic with { Provenance = growth.From(said.At) });
        }
        else if (Describe.Changes(known, topic, growth.View).Count == 0) growth.Same(row, $"“{known.Title}” stands in the forward plan so already.");
        else
        {
            growth.Take(row, $"“{known.Title}” stands in the forward plan already and was changed to what the document says.");
            growth.Put(GovernanceChanges.TopicChanged, topic);
        }
    }

    /// <summary>The meeting that a topic needs and that nobody has planned yet; none where the board cannot meet then.</summary>
    private Governance.Meeting? Convened(string when, DraftRow row)
    {
        if (Scheduling.DayOf(when) is not { } day || MeetingTarget.New(board, day, null, null, growth) is not { IsGood: true } made) return null;
        growth.Note(row, $"The meeting of {InWords.Day(day)} was not recorded and was added to the calendar of the {board.Title}.");
        return growth.Add(GovernanceChanges.MeetingPlanned, made.Value with { Provenance = growth.From(row.At) });
    }

    /// <summary>The topic of this name at this meeting; else the one of this name that is still to be dealt with, where the document has only one, too: it was moved.</summary>
    private Topic? Known(ProgrammeItem said, Governance.Meeting? planned, string when)
    {
        var view = GovernanceView.Of(growth.View);
        var named = view.Topics(board.Id).Where(one => one.IsKept && Likeness.AreSame(one.Title, said.Topic)).ToList();
        if (named.Find(one => planned is null ? one.When == when : one.Meeting == planned.Id) is { } there) return there;
        var isOnce = part.Meetings.SelectMany(one => one.Items).Count(one => Likeness.AreSame(one.Topic, said.Topic)) == 1;
        return isOnce && named.Where(one => view.StateOf(one) is TopicState.Planned).ToList() is [var only] ? only : null;
    }

    /// <summary>What the document says in place of what stands; where it says nothing, what stands.</summary>
    private TopicDraft Say(ProgrammeItem said, TopicDraft before, DraftRow row)
    {
        var leads = said.Leads.Select(lead => (IsMember: Member().IsMatch($"{lead.Post} {lead.Name}"), Who: _posts.Of([lead], row))).Where(one => one.Who.Count > 0)
            .Select(one => (one.IsMember, Who: one.Who[0])).ToList();
        var (members, officers) = (leads.Where(one => one.IsMember).ToList(), leads.Where(one => !one.IsMember).ToList());
        if (members.Count > 1 || officers.Count > 1) growth.Note(row, "Several members or officers bring it; the forward plan names the first of either.");
        var isKey = KeyWords.Of(said);
        return before with
        {
            Title = said.Topic,
            Category = said.Category ?? before.Category,
            Detail = said.Detail ?? before.Detail,
            LeadMember = members is [var member, ..] ? member.Who : before.LeadMember,
            LeadOfficer = officers is [var officer, ..] ? officer.Who : before.LeadOfficer,
            MonitoredBy = said.MonitoredBy.Count > 0 ? said.MonitoredBy : before.MonitoredBy,
            Purpose = isKey ? ItemPurpose.Decision : before.Purpose,
            Key = isKey ? before.Key ?? new(NoticeOn: null) : before.Key,
        };
    }

    [GeneratedRegex(@"\b(mayor|councillor|cllr|cabinet member|lead member|portfolio holder|leader of the (council|opposition)|deputy leader)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Member();
}

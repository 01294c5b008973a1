using System.Globalization;
using Candour.Governance;
using Candour.Ledger;

namespace Candour.Example;

/// <summary>What the boards mean to deal with, and the papers that are begun for it.</summary>
internal sealed class ForwardPlans(Story story, Cast cast)
{
    public void Tell()
    {
        foreach (var planned in TopicText.Read("forward-plan.txt").GroupBy(At))
            story.Tell(planned.Key, cast.Title(Boards.Clerk), "Forward plan", planned.SelectMany((text, place) => Plan(text, Identity.Of(planned.Key, place, $"topic {text.Title}"))));
    }

    private IEnumerable<Change> Plan(TopicText text, Guid id)
    {
        var isMeeting = DateOnly.TryParseExact(text.For, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        yield return story.Add(GovernanceChanges.TopicAdded, new Topic
        {
            Id = id,
            Board = Boards.By(text.Board).Id,
            Title = text.Title,
            Meeting = isMeeting ? Meetings.IdOf(text.Board, day) : null,
            When = isMeeting ? null : text.For,
            Category = text.Category,
            Detail = text.Detail,
            Purpose = text.Key is null ? ItemPurpose.Discussion : ItemPurpose.Decision,
            LeadMember = cast.Id(text.LeadMember),
            LeadOfficer = cast.Id(text.LeadOfficer),
            MonitoredBy = text.MonitoredBy,
            Key = text.Key is { } notice ? new(notice) : null,
        });
        if (text.Item is { } item)
            yield return story.Alter<AgendaItem>(GovernanceChanges.ItemChanged, Agendas.IdOf(text.Board, day, item), one => one with { Topic = id });
        if (text.Paper is { } summary) yield return story.Add(GovernanceChanges.PaperAdded, Begin(text, summary, id));
    }

    private Paper Begin(TopicText text, string summary, Guid topic) => new()
    {
        Id = Identity.Of(At(text), 0, $"paper {text.Title}"),
        Topic = topic,
        Title = text.Title,
        Type = PaperType.Decision,
        Authors = [cast.Id(text.LeadOfficer)],
        Sections = [new("summary", summary)],
        Clearances = text.Clearance is { } from ? [new(Identity.Of(At(text), 0, $"clearance {text.Title}"), ClearanceKind.Finance, cast.Id(from), text.Planned)] : [],
    };

    private static DateTimeOffset At(TopicText text) => OfficeHours.On(text.Planned, $"forward plan {text.Board}");
}

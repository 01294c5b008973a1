using Candour.Governance;
using Candour.Ledger;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>A page about one meeting, named by its identity in the address.</summary>
public abstract class MeetingPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Meeting Meeting => Governance.Meeting(Id)!;

    public Board Board => Governance.Board(Meeting.Board)!;

    protected override IActionResult? Instead() => Governance.Meeting(Id) is null ? NotFound() : null;
}

/// <summary>A page that changes a meeting or its agenda.</summary>
public abstract class MeetingChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Meeting Meeting => Governance.Meeting(Id)!;

    public Board Board => Governance.Board(Meeting.Board)!;

    /// <summary>The meeting as a page about something of it names it.</summary>
    public string Name => Meeting.Name(View);

    public override string Back => Links.Meeting(Id);

    protected override IActionResult? Instead() => Governance.Meeting(Id) is null ? NotFound() : base.Instead();

    /// <summary>What an item that is saved does to the forward plan: its topic is meant for this meeting from then on.</summary>
    protected IEnumerable<Change> Follow(AgendaItem item)
    {
        if (TopicLink.Moved(Governance, item) is { } topic) yield return Change.To(GovernanceChanges.TopicChanged, topic, View.Snapshot.VersionOf(topic.Id));
    }

    protected void ReadVersion() => Version = View.Snapshot.VersionOf(Id);
}

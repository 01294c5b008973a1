using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Meetings;

/// <summary>One meeting: when and where, what is due before it, its agenda, what happened to it.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : MeetingPage(desk)
{
    public IReadOnlyList<AgendaLine> Agenda { get; private set; } = [];

    public IReadOnlyList<MeetingDeadline> Deadlines { get; private set; } = [];

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    /// <summary>The numbers in the order in which the meeting took them; none where that was the published one.</summary>
    public IReadOnlyList<string> Varied { get; private set; } = [];

    /// <summary>What was challenged at this meeting.</summary>
    public IReadOnlyList<Challenge> Raised => [.. ChallengeView.Of(View).RaisedAt(Id)];

    /// <summary>What earlier meetings of the board challenged and nobody has ended.</summary>
    public IReadOnlyList<Challenge> StillOpen => [.. ChallengeView.Of(View).All.Where(one => one.IsOpen && one.Meeting is { } meeting && Governance.Meeting(meeting) is { } earlier && earlier.Board == Meeting.Board && earlier.Day < Meeting.Day)];

    /// <summary>Whether the reader sits on the board, or came, and has something to declare for themselves.</summary>
    public bool MayDeclare => May(Permission.Read) && MeetingSteps.IsCorrectable(Governance, Meeting)
        && SignedInPerson.PersonOf(User) is { } person && Governance.PlacesOf(person, Meeting).Count > 0;

    /// <summary>The answer to "how does it stand?"</summary>
    public string Answer => Meeting switch
    {
        { Cancellation: { } cancelled } => $"Not held. {cancelled.Reason}",
        { EndedAt: { } end } => $"Held{(Meeting.StartedAt is { } start ? $" from {BoardWords.Of(start)} to {BoardWords.Of(end)}" : "")}.",
        { Dispatch: { } sent } => $"The agenda went out on {InWords.Day(sent.On)}{(sent.IsLate ? $", after the last day, {InWords.Day(sent.LatestOn)}" : "")}.",
        _ when Meeting.Day < Today => "The day has passed. Nobody has recorded whether it was held.",
        _ => Governance.DeadlinesOf(Meeting)!.Dispatch is var latest && latest < Today
            ? $"The agenda should have gone out by {InWords.Day(latest)}."
            : $"The agenda is to go out by {InWords.Day(latest)}.",
    };

    public async Task OnGetAsync()
    {
        Agenda = Governance.AgendaOf(Id);
        Deadlines = MeetingDeadline.Of(Governance, Meeting, Today);
        var taken = Candour.Governance.Agenda.InOrderTaken(Agenda).Where(one => one.Depth == 0).ToList();
        if (taken.Exists(one => one.Item.Taken is not null)) Varied = [.. taken.Select(one => one.Number)];
        Story = RecordStory.Of(
            await history.OfAsync(Desk.Authority, Id, Desk.Until, HttpContext.RequestAborted), kinds, View, "Day", "Start", "Planned end", "Room", "Link", "Public");
    }
}

using Candour.Governance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>A page about what happens in one meeting: who comes, what is said, what is resolved.</summary>
public abstract class SittingPage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Meeting Meeting => Governance.Meeting(Id)!;

    public Board Board => Governance.Board(Meeting.Board)!;

    public string MeetingName => Meeting.Name(View);

    /// <summary>The seats and names under which the reader sits on the board, or came to the meeting.</summary>
    protected IReadOnlyList<Guid> OwnPlaces => SignedInPerson.PersonOf(User) is { } person ? Governance.PlacesOf(person, Meeting) : [];

    /// <summary>Whether the reader has a say in what happened: a clerk, or somebody who sits on the board or came.</summary>
    protected bool TakesPart => May(Permission.ServiceBoards) || (May(Permission.Read) && OwnPlaces.Count > 0);

    public bool MayComment => Governance.MinutesOf(Id)?.State is MinutesState.Circulated && TakesPart;

    /// <summary>The hour by the council's clock, to the minute.</summary>
    protected TimeOnly Hour
    {
        get
        {
            var now = Desk.Now(View).ToLondon();
            return new(now.Hour, now.Minute);
        }
    }

    protected override IActionResult? Instead() => Governance.Meeting(Id) is null ? NotFound() : base.Instead();

    /// <summary>The item of an agenda that the address names; null where the meeting has no such item.</summary>
    protected AgendaItem? ItemOf(Guid item) => Governance.Item(item) is { } found && found.Meeting == Id ? found : null;
}

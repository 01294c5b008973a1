using Candour.Governance;
using Candour.Improvement;
using Candour.Reading.Accepting;

namespace Candour.Pages.Documents;

/// <summary>What the review asks about a part that belongs to a board: which board, and which of its meetings.</summary>
/// <param name="mayEditPlan">Whether the person may let a log go into a plan.</param>
public sealed class BoardTarget(Reading.Part part, PartTarget target, ProgrammeView view, bool mayEditPlan)
{
    private readonly GovernanceView _boards = GovernanceView.Of(view);

    public static bool Asks(Reading.Part part) => part is Reading.Agenda or Reading.Minutes or Reading.ActionLog or Reading.WorkProgramme or Reading.TermsOfReference;

    public bool HasBoards => _boards.Boards.Count > 0;

    public string Label => part switch
    {
        Reading.ActionLog => "Board whose actions these are",
        Reading.WorkProgramme => "Board whose work programme it is",
        Reading.TermsOfReference => "Board whose terms these are",
        _ => "Board whose meeting it is",
    };

    public IReadOnlyList<(Guid Id, string Name)> Boards =>
    [
        .. _boards.Boards.Select(one => (one.Id, one.EndedOn is { } ended ? $"{one.Title} (ended on {InWords.Day(ended)})" : one.Title)),
        .. Otherwise is { } other ? [(PartTarget.NoBoard, other)] : Array.Empty<(Guid, string)>(),
    ];

    public bool AsksMeeting => part is Reading.Agenda or Reading.Minutes && target.Board is { } board && _boards.Board(board) is not null;

    /// <summary>The day that the paper gives its meeting.</summary>
    public DateOnly? Said => part switch { Reading.Agenda one => one.Date, Reading.Minutes one => one.Date, _ => null };

    public string NewMeeting => Said is { } day ? $"A new meeting, on {InWords.Day(day)} unless you give another day" : "A new meeting, on the day that you give";

    /// <summary>The board’s meetings, the latest first.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Meetings =>
        [.. _boards.MeetingsOf(target.Board!.Value).Where(one => one.Cancellation is null).Reverse().Select(one => (one.Id, BoardWords.When(one)))];

    /// <summary>What else can be said in place of a board.</summary>
    private string? Otherwise => part switch
    {
        Reading.ActionLog when mayEditPlan => "None: they go into a plan",
        Reading.TermsOfReference => "A new board",
        Reading.Agenda or Reading.WorkProgramme => "None of them: only the days of its meetings are taken",
        _ => null,
    };
}

using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What becomes of an action of a board.</summary>
public static class BoardActionSteps
{
    public static Checked<BoardAction> Reply(BoardAction action, string text, DateOnly on, string by) => Open(action)
        .Required(text, "text", "Say how it stands.")
        .Or(() => action with { Replies = [.. action.Replies, new(on, by, text.Trim())] });

    public static Checked<BoardAction> Done(BoardAction action, string how, DateOnly on, string by) => Open(action)
        .Required(how, "how", "Say how it is known to be done.")
        .Or(() => action with { End = new(on, by, how.Trim(), IsDropped: false) });

    public static Checked<BoardAction> Drop(BoardAction action, string why, DateOnly on, string by) => Open(action)
        .Required(why, "how", "Say why it is dropped.")
        .Or(() => action with { End = new(on, by, why.Trim(), IsDropped: true) });

    public static Checked<BoardAction> Reopen(BoardAction action) => new Problems()
        .Unless(!action.IsOpen, "how", "It is open.")
        .Or(() => action with { End = null });

    /// <param name="meeting">The meeting that found it open.</param>
    /// <param name="due">The date that holds from now on; the same one where none is given.</param>
    public static Checked<BoardAction> CarryForward(BoardAction action, Meeting meeting, DateOnly? due) => Open(action)
        .Unless(meeting.Id != action.RaisedAt, "meeting", "This meeting raised it.")
        .Unless(meeting.Board == action.Board, "meeting", "Choose a meeting of the board that follows it.")
        .Unless(action.Carries.All(one => one.Meeting != meeting.Id), "meeting", "This meeting carried it forward already.")
        .Unless(!(due < meeting.Day), "due", "It would be due before the meeting.")
        .Or(() => action with { Due = due ?? action.Due, Carries = [.. action.Carries, new(meeting.Id, meeting.Day, action.Due)] });

    /// <summary>A meeting carries several forward in one deed, all of them or none.</summary>
    public static Checked<IReadOnlyList<BoardAction>> CarryForward(IReadOnlyList<BoardAction> actions, Meeting meeting, DateOnly? due)
    {
        var carried = actions.Select(one => CarryForward(one, meeting, due)).ToList();
        return carried.SelectMany(one => one.Problems).Distinct()
            .Aggregate(new Problems().Unless(actions.Count > 0, "actions", "Choose the actions."), (all, one) => all.Unless(good: false, one.Field, one.Message))
            .Or<IReadOnlyList<BoardAction>>(() => [.. carried.Select(one => one.Required)]);
    }

    /// <summary>Another date between two meetings, and why.</summary>
    public static Checked<BoardAction> MoveDue(BoardAction action, DateOnly? to, string reason, DateOnly on, string by) => Open(action)
        .Unless(to is not null, "to", "Give the new date.")
        .Unless(to is null || to != action.Due, "to", "It is due on that day already.")
        .Unless(!(to < on), "to", "That day is past.")
        .Required(reason, "reason", "Say why the date moves.")
        .Or(() => action with { Due = to, Moves = [.. action.Moves, new(on, by, action.Due, to!.Value, reason.Trim())] });

    private static Problems Open(BoardAction action) => new Problems().Unless(action.IsOpen, "text", "It is done or dropped.");
}

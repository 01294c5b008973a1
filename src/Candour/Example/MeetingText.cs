
namespace Candour.Example;

/// <summary>A meeting as the file tells it.</summary>
/// <param name="Entered">When it was put into the calendar.</param>
/// <param name="Planned">Where the board's frequency has it.</param>
internal sealed record MeetingText(string Board, DateOnly Entered, DateOnly Planned)
{
    /// <summary>On which day it was moved, to which one, and why.</summary>
    public (DateOnly On, DateOnly To, string Reason)? Moved { get; private set; }

    public (DateOnly On, string Reason)? Cancelled { get; private set; }

    public (TimeOnly From, TimeOnly To)? Held { get; private set; }

    public static IReadOnlyList<MeetingText> Read(string file)
    {
        var (meetings, board, entered) = (new List<MeetingText>(), "", default(DateOnly));
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == ' ') meetings[^1].Take(line);
            else if (line[0] == '=') (board, entered) = DataText.List(line, ' ') is [_, var code, var day] ? (code, DataText.Day(day)) : throw new FormatException(line);
            else meetings.Add(new(board, entered, DataText.Day(line)));
        }
        return meetings;
    }

    private void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        if (what == "moved") Moved = DataText.Cut(after) is (var to, var why) ? (DataText.Day(first), DataText.Day(to), why) : null;
        else if (what == "cancelled") Cancelled = (DataText.Day(first), after);
        else Held = (BoardText.At(first), BoardText.At(after));
    }
}

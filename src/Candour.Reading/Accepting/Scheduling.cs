using Candour.Governance;
using Candour.Time;

namespace Candour.Reading.Accepting;

/// <summary>A work programme into a board's calendar and forward plan. Where it belongs to no board, its days still start the clocks of a meeting.</summary>
internal static class Scheduling
{
    public static void Take(WorkProgramme part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        if (target.Board is { } id && GovernanceView.Of(growth.View).Board(id) is { } board)
        {
            Plan(part, rows, board, growth);
            return;
        }
        Meeting.Take(part, [.. rows.Where(row => row.Kind is RowKind.Meeting)], growth);
        var topics = rows.Where(row => row.Kind is RowKind.Topic).ToList();
        if (target.IsOpen(growth.View)) growth.Miss(topics, "Choose the board in whose forward plan these topics stand, or say that it is none of those recorded.");
        else foreach (var row in topics) growth.Leave(row, "A topic stands in the forward plan of a board; add the board first if it is not recorded.");
    }

    private static void Plan(WorkProgramme part, List<DraftRow> rows, Board board, Growth growth)
    {
        foreach (var row in rows.Where(row => row.Kind is RowKind.Meeting)) Convene(part.Meetings[row.Place()].When, row, board, growth);
        var topics = new Topics(part, board, growth);
        foreach (var row in rows.Where(row => row.Kind is RowKind.Topic)) topics.Take(row);
    }

    private static void Convene(string when, DraftRow row, Board board, Growth growth)
    {
        if (MeetingTarget.Planned(when, board.Id, growth.View) is { } known) growth.Same(row, $"The {board.Title} meets on {Improvement.InWords.Day(known.Day)} already.");
        else if (DayOf(when) is not { } day) growth.Leave(row, $"“{when}” names no day. Its topics keep these words; correct it when the day is known.");
        else if (growth.Good(MeetingTarget.New(board, day, null, null, growth), row) is { } made)
        {
            growth.Take(row);
            growth.Add(GovernanceChanges.MeetingPlanned, made with { Provenance = growth.From(row.At) });
        }
    }

    public static DateOnly? DayOf(string when) => DueDate.Parse(when) is { Milestones: [{ Precision: DatePrecision.Day, Date: { } day }] } ? day : null;
}

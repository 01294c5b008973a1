namespace Candour.GovUk;

public enum ClockState { NotStarted, Running, DueSoon, Overdue, Met }

/// <param name="Due">Null where the day that starts the clock is not known.</param>
/// <param name="Note">Where the date comes from, or what is missing.</param>
public sealed record ClockMark(string Title, DateOnly? Due, ClockState Status, string? Note = null);

/// <summary>What is due when, in order of date. How it stands is a shape and a word.</summary>
public sealed record ClocksOnALine : Chart
{
    public required IReadOnlyList<ClockMark> Clocks { get; init; }

    public DateOnly? Today { get; init; }

    private IReadOnlyList<ClockMark> Dated => [.. Clocks.Where(clock => clock.Due is not null).OrderBy(clock => clock.Due)];

    private IReadOnlyList<ClockMark> Undated => [.. Clocks.Where(clock => clock.Due is null)];

    private protected override double HeightIn(Frame frame) => Foot(frame) + (Dated.Count == 0 ? 4 : 30) + (Undated.Count * UndatedHeight(frame));

    private double Foot(Frame frame) => Dated.Count == 0 ? 0 : 26 + (Dated.Count * RowHeight(frame));

    private double RowHeight(Frame frame) => frame.IsNarrow ? 36 + frame.LabelSpace(Dated.Select(InWords)) : 34;

    private static double UndatedHeight(Frame frame) => frame.IsNarrow ? 42 : 24;

    private protected override string Describe() =>
        $"{Dated.Count} dates in order{(Dated is [var first, .., var last] ? $", from {Words(first)} to {Words(last)}" : "")}; {Count(ClockState.Overdue)} overdue, {Count(ClockState.DueSoon)} due soon, {Undated.Count} not started.";

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        if (Dated.Count > 0) WriteDated(html, frame, Dated);
        var y = Foot(frame) + (Dated.Count == 0 ? 16 : 42);
        foreach (var clock in Undated)
        {
            WriteShape(html, clock.Status, 10, y);
            var lines = Labels.Wrap($"{Word(clock.Status)}: {clock.Title}", frame.IsNarrow ? 29 : 70, frame.IsNarrow ? 2 : 1);
            for (var i = 0; i < lines.Count; i++) html.Write($"""<text x="26" y="{y + 5 + (i * 17)}">{lines[i]}</text>""");
            y += UndatedHeight(frame);
        }
    }

    private void WriteDated(HtmlWriter html, Frame frame, IReadOnlyList<ClockMark> dated)
    {
        var days = dated.Select(clock => clock.Due!.Value);
        var scale = DateScale.Around(Today is { } today ? days.Append(today) : days, 12, frame.Width - 12);
        DateAxis.Write(html, scale, 20, Foot(frame), frame.IsNarrow ? 4 : 7);
        DateAxis.WriteToday(html, scale, Today, 14, Foot(frame));
        for (var i = 0; i < dated.Count; i++)
        {
            var middle = 26 + ((i + 1) * RowHeight(frame)) - 16;
            var x = scale.At(dated[i].Due!.Value);
            if (frame.IsNarrow) frame.WriteLabel(html, InWords(dated[i]), middle);
            else WriteBeside(html, scale, dated[i], x, middle);
            WriteShape(html, dated[i].Status, x, middle);
        }
    }

    /// <summary>The words stand on the side of the mark where there is more room.</summary>
    private static void WriteBeside(HtmlWriter html, DateScale scale, ClockMark clock, double x, double y)
    {
        var isRight = x < (scale.Start + scale.End) / 2;
        var room = (int)((isRight ? scale.End - x : x - scale.Start) / 7);
        var colour = clock.Status is ClockState.Overdue ? "late" : "clock";
        html.Write($"""<text class="{colour}{And(isRight ? null : "end")}" x="{x + (isRight ? 16 : -16)}" y="{y + 5}">{Labels.Wrap(InWords(clock), room, 1)[0]}<title>{InWords(clock)}</title></text>""");
    }

    private static string InWords(ClockMark clock) => clock.Status is ClockState.Running
        ? $"{Words(clock)}: {clock.Title}"
        : $"{Words(clock)}, {Word(clock.Status).ToLowerInvariant()}: {clock.Title}";

    private static void WriteShape(HtmlWriter html, ClockState status, double x, double y)
    {
        switch (status)
        {
            case ClockState.Overdue:
                html.Write($"""<rect class="status-overdue" x="{x - 8}" y="{y - 8}" width="16" height="16"/>""");
                break;
            case ClockState.DueSoon:
                html.Write($"""<path class="status-due-soon" d="M{x} {y - 9}L{x + 9} {y}L{x} {y + 9}L{x - 9} {y}Z"/>""");
                break;
            case ClockState.Met:
                html.Write($"""<circle class="status-met" cx="{x}" cy="{y}" r="8"/><path d="M{x - 4} {y}l3 3l5-6" fill="none" stroke="#fff" stroke-width="2"/>""");
                break;
            default:
                html.Write($"""<circle class="{(status is ClockState.Running ? "status-running" : "status-not-started")}" cx="{x}" cy="{y}" r="7"/>""");
                break;
        }
    }

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = ["What", "Due", "How it stands", "Note"],
        Rows = [.. Dated.Concat(Undated).Select(clock => (IReadOnlyList<TableCell>)[clock.Title, Words(clock), Word(clock.Status), clock.Note])],
    };

    private int Count(ClockState status) => Clocks.Count(clock => clock.Status == status);

    private static string Words(ClockMark clock) => clock.Due is { } due ? DateAxis.Words(due) : "Not known";

    private static string Word(ClockState status) => status switch
    {
        ClockState.NotStarted => "Not started",
        ClockState.Running => "Running",
        ClockState.DueSoon => "Due soon",
        ClockState.Overdue => "Overdue",
        _ => "Met",
    };
}

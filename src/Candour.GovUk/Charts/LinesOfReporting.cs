namespace Candour.GovUk;

/// <summary>One body in a picture of who reports to whom.</summary>
/// <param name="Group">What stands before the first of several that are alike: their tier.</param>
public sealed record ReportingBody(string Key, string Title, string Group);

/// <summary>That one body reports to another, by their keys.</summary>
public sealed record ReportsTo(string From, string To);

/// <summary>Who reports to whom: the bodies one under the other, the highest first, and beside them a lane for each body that others report to.</summary>
/// <remarks>A lane never crosses a body, however many tiers a line passes by.</remarks>
public sealed record LinesOfReporting : Chart
{
    private const double LaneWidth = 20, Lead = 14;

    public required IReadOnlyList<ReportingBody> Bodies { get; init; }

    public required IReadOnlyList<ReportsTo> Lines { get; init; }

    private protected override double HeightIn(Frame frame) => Place(frame, Bodies.Count);

    private protected override string Describe() =>
        $"{Bodies.Count} bodies, the highest first. {string.Join(' ', Bodies.Select(Sentence).OfType<string>())}";

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        var right = frame.Width - (Lanes.Count * LaneWidth) - Lead;
        for (var i = 0; i < Bodies.Count; i++) WriteBody(html, frame, i, right);
        for (var i = 0; i < Lanes.Count; i++) WriteLane(html, frame, Lanes[i], right, right + Lead + (i * LaneWidth));
    }

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = ["Body", "Tier", "Reports to"],
        Rows = [.. Bodies.Select(one => (IReadOnlyList<TableCell>)[one.Title, one.Group, string.Join(", ", Above(one)) is { Length: > 0 } above ? above : "Nobody here"])],
    };

    /// <summary>The shortest lie nearest to the bodies, so that few lines cross.</summary>
    private IReadOnlyList<Lane> Lanes =>
    [
        .. Lines.Where(line => IndexOf(line.From) >= 0 && IndexOf(line.To) >= 0 && line.From != line.To).GroupBy(line => line.To)
            .Select(one => new Lane(IndexOf(one.Key), [.. one.Select(line => IndexOf(line.From)).Distinct().Order()]))
            .OrderBy(one => one.Length).ThenBy(one => one.To),
    ];

    private void WriteBody(HtmlWriter html, Frame frame, int i, double right)
    {
        var (body, left, top) = (Bodies[i], Left(frame), Place(frame, i));
        if (StartsGroup(i))
        {
            var words = Labels.Wrap(body.Group, frame.IsNarrow ? 32 : 17, frame.IsNarrow ? 1 : 2);
            for (var line = 0; line < words.Count; line++)
                html.Write($"""<text class="soft" x="0" y="{(frame.IsNarrow ? top - 7 : Middle(frame, i) + 5 - ((words.Count - 1) * 8.5) + (line * 17))}">{words[line]}</text>""");
        }
        html.Write($"""<rect class="body" x="{left}" y="{top}" width="{right - left}" height="{BodyHeight(frame)}"/>""");
        var lines = Labels.Wrap(body.Title, (int)((right - left - 20) / 7.3), frame.IsNarrow ? 3 : 2);
        for (var line = 0; line < lines.Count; line++)
            html.Write($"""<text x="{left + 10}" y="{Middle(frame, i) + 5 - ((lines.Count - 1) * 8.5) + (line * 17)}">{lines[line]}<title>{body.Title}</title></text>""");
    }

    private void WriteLane(HtmlWriter html, Frame frame, Lane lane, double right, double x)
    {
        // Several lanes may leave one body, and one may end there: each has a height of its own.
        var to = Middle(frame, lane.To) + 9;
        var ends = lane.From.Select(from => (From: from, Y: Leaves(frame, from, lane))).ToList();
        html.Write($"""<line class="reports" x1="{x}" x2="{x}" y1="{ends.Select(one => one.Y).Append(to).Min()}" y2="{ends.Select(one => one.Y).Append(to).Max()}"/>""");
        html.Write($"""<line class="reports" x1="{right + 8}" x2="{x}" y1="{to}" y2="{to}"/><path class="reports-to" d="M{right} {to}l9 -5v10Z"/>""");
        foreach (var (_, y) in ends)
            html.Write($"""<line class="reports" x1="{right}" x2="{x}" y1="{y}" y2="{y}"/><circle class="reports-from" cx="{x}" cy="{y}" r="3"/>""");
    }

    private double Leaves(Frame frame, int from, Lane lane)
    {
        var leaving = Lanes.Where(one => one.From.Contains(from)).ToList();
        var place = leaving.FindIndex(one => one.To == lane.To);
        return Middle(frame, from) - 3 - (place * Math.Min(8, ((BodyHeight(frame) / 2) - 7) / leaving.Count));
    }

    private double Place(Frame frame, int i)
    {
        var groups = Enumerable.Range(0, Math.Min(i + 1, Bodies.Count)).Count(StartsGroup);
        return (i * (BodyHeight(frame) + 8)) + (frame.IsNarrow ? groups * 24 : groups * 6);
    }

    private double Middle(Frame frame, int i) => Place(frame, i) + (BodyHeight(frame) / 2);

    private bool StartsGroup(int i) => i == 0 || Bodies[i].Group != Bodies[i - 1].Group;

    private static double Left(Frame frame) => frame.IsNarrow ? 0 : 130;

    private static double BodyHeight(Frame frame) => frame.IsNarrow ? 62 : 46;

    private int IndexOf(string key) => Bodies.Index().Where(one => one.Item.Key == key).Select(one => one.Index).DefaultIfEmpty(-1).First();

    private IEnumerable<string> Above(ReportingBody body) =>
        Lines.Where(line => line.From == body.Key).Select(line => Bodies.FirstOrDefault(one => one.Key == line.To)?.Title).OfType<string>();

    private string? Sentence(ReportingBody body) => string.Join(", ", Above(body)) is { Length: > 0 } above ? $"{body.Title} reports to {above}." : null;

    /// <param name="To">The place of the body that is reported to.</param>
    /// <param name="From">The places of those who report to it.</param>
    private sealed record Lane(int To, IReadOnlyList<int> From)
    {
        public int Length => Math.Max(From[^1], To) - Math.Min(From[0], To);
    }
}

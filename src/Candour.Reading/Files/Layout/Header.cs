using Candour.Reading.Papers;
using Candour.Reading.Papers.Meetings;
using Candour.Reading.Papers.Plans;

namespace Candour.Reading.Files.Layout;

/// <summary>The headings of a table in laid-out text, of one to three lines, and where each column starts.</summary>
internal sealed record Header(IReadOnlyList<Segment> Columns, int Lines)
{
    private const int Tallest = 3;
    private const int RowsLookedAt = 12;

    public IReadOnlyList<int> Starts { get; } = [.. Columns.Select(column => column.Start)];

    public IReadOnlyList<Column?> Kinds { get; } = [.. Columns.Select(column => ColumnNames.Of(column.Text))];

    public int IndexOf(Column kind) => Kinds.ToList().IndexOf(kind);

    public static Header? Find(IReadOnlyList<Line> lines, int index)
    {
        var columns = Segment.Of(lines[index].Text).SelectMany(WithoutNumber).ToList();
        if (columns.Count < 2) return null;
        Header? best = null;
        var goesOn = false;
        for (var height = 1; height <= Tallest; height++)
        {
            if (IsHeader(columns) && (best is null || goesOn || Known(columns) > Known(best.Columns) || (Known(columns) == Known(best.Columns) && !columns.Select(column => ColumnNames.Of(column.Text)).SequenceEqual(best.Kinds))))
                best = new([.. columns], height);
            if (index + height >= lines.Count || Segment.Of(lines[index + height].Text) is var below && Joined(columns, below) is not { } joined) break;
            // "By" above "when": a line in small letters is the rest of the headings, whatever they said before.
            (columns, goesOn) = (joined, below.TrueForAll(segment => char.IsLower(segment.Text[0])));
        }
        return best?.WithNumbers(lines, index);
    }

    /// <summary>Agendas head the column of numbers and that of titles with one word, "Item".</summary>
    private Header WithNumbers(IReadOnlyList<Line> lines, int index)
    {
        if (Columns[0].Text is not ("Item" or "Items" or "Agenda Item" or "Agenda item" or "Business")) return this;
        var below = lines.Skip(index + Lines).Where(line => line.Text.Trim().Length > 0).Take(RowsLookedAt).Select(line => Segment.Of(line.Text));
        var titles = below.Where(segments => segments.Count > 1 && segments[0].Text.TrimEnd('.', ')').All(char.IsAsciiDigit) && segments[1].Start < Columns[1].Start - 3).Select(segments => segments[1].Start).ToList();
        return titles.Count < 2 ? this : new([new(Columns[0].Start, "No"), new(titles.Min(), Columns[0].Text), .. Columns.Skip(1)], Lines);
    }

    public bool IsAgain(string line)
    {
        var segments = Segment.Of(line).SelectMany(WithoutNumber).ToList();
        return segments.Count >= 2 && segments.Count >= Columns.Count - 1 && segments.TrueForAll(segment => Columns.Any(column => column.Text.Contains(segment.Text, StringComparison.Ordinal)));
    }

    /// <summary>"No. Action": the column of numbers is so narrow that its heading touches the next.</summary>
    private static IEnumerable<Segment> WithoutNumber(Segment segment)
    {
        var space = segment.Text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || ColumnNames.Of(segment.Text[..space]) is not Column.Number || ColumnNames.Of(segment.Text) is Column.Number || !IsHeading(segment.Text[(space + 1)..])) return [segment];
        return [new(segment.Start, segment.Text[..space]), new(segment.Start + space + 1, segment.Text[(space + 1)..])];
    }

    private static bool IsHeading(string text) => ColumnNames.Of(text) is not null || text is "Item" or "Title" or "Topic" or "Subject" or "Discussion" or "Minutes" or "Business";

    private static int Known(IReadOnlyList<Segment> columns) => columns.Count(column => ColumnNames.Of(column.Text) is not null and not Column.Other);

    private static bool IsHeader(List<Segment> columns)
    {
        var nowhere = new Span(1, 1);
        var row = new TableRow([.. columns.Select(column => new TableCell(column.Text, nowhere))], nowhere);
        return (PlanColumns.Read(row, 0) is not null && Known(columns) >= Math.Max(2, columns.Count - 2)) || ProgrammeColumns.Read(row, 0) is not null || MinutesColumns.Read(row) is { HasActions: true }
            || (columns.Count > 2 && AgendaColumns.Read(row) is { } agenda && (agenda.Lead >= 0 || agenda.Pages >= 0));
    }

    /// <summary>A second line of headings stands below the first, each word under one of them; null where it does not.</summary>
    private static List<Segment>? Joined(List<Segment> columns, List<Segment> below)
    {
        if (below.Count == 0 || below.Count > columns.Count || below.Exists(segment => segment.Text.Length > 25) || char.IsAsciiDigit(below[0].Text[0])) return null;
        var joined = columns.ToList();
        foreach (var segment in below)
        {
            var column = joined.FindIndex(over => segment.Start < over.End + 1 && segment.End > over.Start - 3);
            if (column < 0) return null;
            joined[column] = new(Math.Min(joined[column].Start, segment.Start), $"{joined[column].Text} {segment.Text}");
        }
        return joined;
    }
}

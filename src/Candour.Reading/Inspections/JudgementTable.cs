using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>
/// The table of judgements on a report's first page. Its cells wrap, and a grade stands beside the first, the middle or the last
/// line of its area; but areas and grades come in the same order, so each column is read for itself and then both together.
/// </summary>
internal static partial class JudgementTable
{
    private const int LongestArea = 150;

    /// <param name="lines">From the table's first row (or its header) on; the table ends where running text begins.</param>
    public static IReadOnlyList<Judgement> Read(IReadOnlyList<TextLine> lines)
    {
        var numbered = lines.Take(3).Any(line => Number().IsMatch(line.Trimmed));
        var areas = new List<Column>();
        var grades = new List<Column>();
        foreach (var cell in Cells(lines))
        {
            if (IsHeader(cell.Text)) continue;
            if (grades.Count > 0 && grades[^1].IsNear(cell) && Grades.Continues(grades[^1].Text, cell.Text))
                grades[^1].Add(cell);
            else if (Grades.Starts(cell.Text))
                grades.Add(new(cell));
            else if (areas.Count == 0 || StartsArea(cell.Text, numbered, areas.Count <= grades.Count))
                areas.Add(new(cell));
            else if (areas[^1].IsNear(cell) && (char.IsLower(cell.Text[0]) || !numbered || cell.Column > areas[^1].Start))
                areas[^1].Add(cell);
            else
                break;

            if (areas.Count > 0 && (areas[^1].Text.Length > LongestArea || Number().Replace(areas[^1].Text, "").Contains(". ", StringComparison.Ordinal)))
                break;
            if (areas.Count > 1 && !areas[^1].IsNear(cell) && !grades.Any(grade => grade.IsNear(cell)))
                break;
        }
        return Pair(areas, grades);
    }

    private static List<Judgement> Pair(List<Column> areas, List<Column> grades)
    {
        // What follows the table looks like one more area without a grade.
        if (areas.Count > grades.Count) areas = Graded(areas, grades);
        return
        [
            .. areas.Zip(grades, (area, grade) => (area, grade: Grades.Read(grade.Text), at: area.With(grade)))
                .Where(row => row.grade is not null)
                .Select(row => new Judgement(Number().Replace(Prose.WithoutFootnoteMark(row.area.Text), ""), row.grade!, row.at)),
        ];
    }

    /// <summary>The areas that have a grade beside them; where the columns were read one after the other, the first ones.</summary>
    private static List<Column> Graded(List<Column> areas, List<Column> grades)
    {
        var beside = areas.Where(area => grades.Any(area.Overlaps)).ToList();
        return beside.Count == grades.Count ? beside : areas;
    }

    private static IEnumerable<Cell> Cells(IReadOnlyList<TextLine> lines)
    {
        Cell? number = null;
        foreach (var cell in lines.SelectMany(line => line.Cells))
        {
            if (NumberAlone().IsMatch(cell.Text))
            {
                number = cell;
                continue;
            }
            var whole = number is null ? cell : cell with { Column = number.Column, Text = number.Text + " " + cell.Text };
            number = null;
            if (AreaAndGrade().Match(whole.Text) is { Success: true } both)
            {
                yield return whole with { Text = both.Groups["area"].Value };
                yield return whole with { Text = both.Groups["mark"].Value };
            }
            else
                yield return whole;
        }
    }

    private static bool IsHeader(string text) =>
        text is "Judgement" or "Judgements" or "Grade" or "Judgement Grade" or "Area" or "Area of judgement";

    private static bool StartsArea(string text, bool numbered, bool graded) =>
        numbered ? Number().IsMatch(text) : char.IsUpper(text[0]) && (graded || KnownStart().IsMatch(text));

    /// <summary>The number that frameworks print before an area: "2.1".</summary>
    [GeneratedRegex(@"^\d(\.\d)?\.?\s+(?=\p{Lu})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d(\.\d)?\.?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"^(The|Overall|Leadership|Leaders|Outcomes|Quality|Capacity|Children)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KnownStart();

    [GeneratedRegex(@"^(?<area>\S.*\S)\s(?<mark>Outstanding|Good|Inadequate|Requires improvement( to be good)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AreaAndGrade();

    /// <summary>One cell of the table, over the lines that it takes.</summary>
    private sealed class Column(Cell first)
    {
        private readonly List<Cell> cells = [first];

        public string Text => Prose.Join(cells.Select(cell => cell.Text));

        public int Start => cells[0].Column;

        public void Add(Cell cell) => cells.Add(cell);

        public bool IsNear(Cell cell) => cell.Line.Number - cells[^1].Line.Number <= 3;

        public bool Overlaps(Column other) =>
            cells[0].Line.Number <= other.cells[^1].Line.Number && other.cells[0].Line.Number <= cells[^1].Line.Number;

        public Span With(Column other)
        {
            var both = cells.Concat(other.cells).OrderBy(cell => cell.Line.Number).ToList();
            return new(both[0].Line.Number, both[^1].Line.Number, both[0].Line.Page);
        }
    }
}

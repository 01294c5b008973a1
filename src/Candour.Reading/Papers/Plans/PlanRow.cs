namespace Candour.Reading.Papers.Plans;

/// <summary>An action as its rows build it up, cell by cell.</summary>
internal sealed class PlanRow(PlanColumns columns, string[] texts, string? number, IReadOnlyList<GroupHeading> groups, Span at)
{
    private readonly string[] _texts = [.. texts];

    public string? Number { get; } = number;

    public IReadOnlyList<GroupHeading> Groups { get; } = groups;

    public Span At { get; private set; } = at;

    /// <summary>The same action goes on in another row: after a page break, or beside a cell that is merged down.</summary>
    public void Continue(string[] more, Span at)
    {
        for (var i = 0; i < Math.Min(more.Length, _texts.Length); i++)
        {
            if (more[i].Length == 0) continue;
            var joint = columns.Columns.ElementAtOrDefault(i) is Column.Action or Column.Progress && Marker.Take(more[i], out _).Bullet ? "\n" : " ";
            _texts[i] = _texts[i].Length == 0 ? more[i] : _texts[i] + joint + more[i];
        }
        At = At with { To = at.To };
    }

    public PlanColumns Columns => columns;

    /// <summary>Where it stands in a workbook: "Sheet “Log”, row 17".</summary>
    public string? Place { get; init; }

    /// <summary>What the rating's cell is filled with.</summary>
    public string? Colour { get; init; }

    /// <summary>No word rates it, not even one in a row by which it goes on.</summary>
    public bool IsRatedByColour => Colour is not null && this[Column.Rating].Length == 0;

    public string Rating => IsRatedByColour ? Colour! : this[Column.Rating];

    public string this[Column column] => columns.Text(_texts, column);
}

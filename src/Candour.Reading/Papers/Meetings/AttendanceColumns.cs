namespace Candour.Reading.Papers.Meetings;

/// <summary>Lists that stand beside one another, "Present" beside "Apologies", each above its names; further down a column another may begin.</summary>
internal sealed class AttendanceColumns
{
    private const int Drift = 3;

    /// <summary>Where a table does not tell how far in a column stands.</summary>
    private const int Widest = 20;

    private readonly List<int> _starts;
    private readonly List<AttendanceList> _lists;

    private AttendanceColumns(IEnumerable<int> starts, IEnumerable<AttendanceList> lists) => (_starts, _lists) = ([.. starts], [.. lists]);

    public int Count => _lists.Count;

    public AttendanceList First => _lists[0];

    /// <summary>The columns that a line of labels heads; null where something else stands on it.</summary>
    public static AttendanceColumns? Read(Block block) => Block.Pieces(block.Layout ?? "") is var pieces && AreLists([.. pieces.Select(piece => piece.Text)]) is { } lists ? new(pieces.Select(piece => piece.At), lists) : null;

    public static AttendanceColumns? Read(TableRow row) => AreLists([.. row.Texts().Select(Markup.Flatten)]) is { } lists ? new(lists.Select((_, column) => column * Widest), lists) : null;

    /// <summary>Whom a line names, and in which list.</summary>
    public IEnumerable<(AttendanceList List, string Text)> Take(Block block) =>
        Block.Pieces(block.Layout ?? block.Text).SelectMany(piece => Take(Math.Max(0, _starts.FindLastIndex(start => start <= piece.At + Drift)), piece.Text));

    public IEnumerable<(AttendanceList List, string Text)> Take(TableRow row) =>
        row.Texts().Take(Count).SelectMany((cell, column) => cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(line => Take(column, line)));

    private IEnumerable<(AttendanceList List, string Text)> Take(int column, string text)
    {
        if (ListOf(text) is { } list) _lists[column] = list;
        else yield return (_lists[column], text);
    }

    private static List<AttendanceList>? AreLists(List<string> texts) =>
        texts.Count > 1 && texts.TrueForAll(text => ListOf(text) is not null) ? texts.ConvertAll(text => ListOf(text)!.Value) : null;

    private static AttendanceList? ListOf(string text) => AttendanceLabel.Read(text) is var (list, length) && length >= text.Length ? list : null;
}

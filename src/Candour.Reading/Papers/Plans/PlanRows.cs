namespace Candour.Reading.Papers.Plans;

/// <summary>Walks the tables and headings of a plan and makes one row of each action, however many rows and pages it takes.</summary>
internal sealed class PlanRows
{
    private readonly List<GroupHeading> _open = [];
    private PlanColumns? _columns;
    private bool _groupsAreFresh;
    private string? _sheet;
    private readonly List<TableRow> _early = [];
    private readonly Dictionary<string, GroupHeading> _known = new(StringComparer.Ordinal);
    private string[] _above = [];

    public List<PlanRow> Rows { get; } = [];

    public List<GroupHeading> Groups { get; } = [];

    /// <summary>Rows before the first action that are part of none: said, not dropped.</summary>
    public IReadOnlyList<TableRow> Unread => _early;

    public void TakeHeading(Block block)
    {
        var numbered = block.Marker.Number is null ? block.Text : $"{block.Marker.Number} {block.Text}";
        if ((GroupHeading.Read(block.Text, block.At) ?? GroupHeading.Read(numbered, block.At)) is { } group && !block.Marker.Bullet) Open(group);
    }

    public void TakeTable(Table table)
    {
        var found = PlanColumns.Find(table);
        if (found is null && (_columns is null || table.Rows[0].Texts().Length != _columns.Columns.Count)) return;
        _columns = found ?? _columns!;
        if (table.Sheet != _sheet) _open.Clear();
        _sheet = table.Sheet;
        for (var i = 0; i < table.Rows.Count; i++)
            if (i != found?.HeaderRow) TakeRow(table.Rows[i], isAboveHeader: found is not null && i < found.HeaderRow);
    }

    private void TakeRow(TableRow row, bool isAboveHeader)
    {
        var texts = row.Texts();
        if (TableText.IsEmpty(texts)) return;
        if (PlanColumns.Read(row, 0) is { } header && header.Columns.Count(column => column is not null) >= 2 && IsHeaderAgain(header)) return;
        if (TableText.OnlyText(texts) is { } only && Group(row, texts, only) is { } group && (!isAboveHeader || group.Numbers.Count > 0))
        {
            Open(group);
            return;
        }
        if (isAboveHeader) return;
        FillMerged(row, texts);
        if (StartsAction(texts, row)) Begin(row, texts);
        else if (Rows.Count > 0) Rows[^1].Continue(texts, row.At);
        else _early.Add(row);
        _above = texts;
    }

    private static bool IsHeaderAgain(PlanColumns header) =>
        header.Columns.Count(column => column is not null) >= header.Columns.Count * 0.6;

    private GroupHeading? Group(TableRow row, string[] texts, string only)
    {
        var isWide = row.Cells.Count == 1 || row.Cells[0].ColumnSpan >= Math.Max(2, texts.Length - 1);
        var isFirst = texts[0].Length > 0;
        if (GroupHeading.Read(only, row.At) is { } numbered && (numbered.Answers || isWide || isFirst)) return numbered;
        if (!isWide && !isFirst) return null;
        if (PlanColumns.IsActionNumber(only)) return null;
        var isAlone = isWide || (_columns!.Has(Column.Number) && _columns.IndexOf(Column.Number) == 0);
        return isAlone ? new([], Markup.Flatten(only), false, row.At) : null;
    }

    private string? PlaceOf(TableRow row) => row.Number is not { } number ? null : _sheet is null ? $"Row {number}" : $"Sheet “{_sheet}”, row {number}";

    private void Open(GroupHeading group)
    {
        if (!_groupsAreFresh) _open.Clear();
        // A page that repeats its heading does not open the group anew.
        if (_known.TryGetValue($"{string.Join(',', group.Numbers)}:{group.Text}", out var known)) _open.Add(known);
        else
        {
            _open.Add(group);
            Groups.Add(group);
            _known[$"{string.Join(',', group.Numbers)}:{group.Text}"] = group;
        }
        _groupsAreFresh = true;
    }

    private void FillMerged(TableRow row, string[] texts)
    {
        for (var i = 0; i < Math.Min(texts.Length, _above.Length); i++)
            if (texts[i].Length == 0 && row.IsMergedUp(i) && _columns!.Columns.ElementAtOrDefault(i) is Column.Lead or Column.Monitoring or Column.Recommendation or Column.Raised)
                texts[i] = _above[i];
    }

    private bool StartsAction(string[] texts, TableRow row)
    {
        var action = _columns!.Text(texts, Column.Action);
        if (_columns.Has(Column.Number))
        {
            if (PlanColumns.IsActionNumber(_columns.Text(texts, Column.Number))) return true;
            if (Rows.Count == 0) return action.Length > 0;
            return action.Length > 0 && char.IsUpper(action[0])
                && _columns.Text(texts, Column.Lead).Length > 0 && DueCell.HasDate(_columns.Text(texts, Column.Due));
        }
        if (action.Length == 0 || (_columns.IndexOf(Column.Action) is var column && row.IsMergedUp(column))) return false;
        var hasMore = _columns.Text(texts, Column.Lead).Length > 0 || _columns.Text(texts, Column.Due).Length > 0;
        return Rows.Count == 0 || (hasMore && !char.IsLower(action[0])) || (!char.IsLower(action[0]) && !Marker.Take(action, out _).Bullet);
    }

    private void Begin(TableRow row, string[] texts)
    {
        var number = _columns!.Text(texts, Column.Number).Trim(' ', '.', ')', ':');
        var groups = new List<GroupHeading>(_open);
        if (_columns.Text(texts, Column.Recommendation) is { Length: > 0 } cell) groups = [RecommendationCell.Read(cell, row.At, Groups)];
        var colour = _columns.IndexOf(Column.Rating) is var rating and >= 0 ? row.CellAt(rating)?.Colour : null;
        Rows.Add(new(_columns, texts, number.Length == 0 ? null : number, groups, row.At) { Colour = colour, Place = PlaceOf(row) });
        // A cell that is set lower than its neighbours leaves them on a row of their own above it.
        foreach (var early in _early.Where(early => _columns.Text(early.Texts(), Column.Action).Length == 0)) Rows[^1].Continue(early.Texts(), row.At);
        _early.RemoveAll(early => _columns.Text(early.Texts(), Column.Action).Length == 0);
        _groupsAreFresh = false;
    }
}

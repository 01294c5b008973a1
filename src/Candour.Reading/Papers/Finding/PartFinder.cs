namespace Candour.Reading.Papers.Finding;

/// <summary>One paper found in a file. A plan that stands inside a report, without a title of its own, is a paper within it.</summary>
internal sealed record FoundPart(PaperKind Kind, PartText Text, bool IsWithin = false);

/// <summary>Splits a file into its papers by the signs with which each begins.</summary>
internal sealed class PartFinder
{
    private const int FarthestTitle = 6;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly string _file;
    private readonly List<Start> _starts = [];
    private readonly List<FoundPart> _within = [];

    private PartFinder(IReadOnlyList<Block> blocks, string file) => (_blocks, _file) = (blocks, file);

    /// <summary>The papers in their order, and the stretches that no paper claims.</summary>
    public static (IReadOnlyList<FoundPart> Parts, IReadOnlyList<IReadOnlyList<Block>> Unclaimed) Find(IReadOnlyList<Block> blocks, string file)
    {
        var finder = new PartFinder(blocks, file);
        finder.MarkStarts();
        return finder.Split();
    }

    private void MarkStarts()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (ReportCover.StartsAt(_blocks, i)) i = AddReport(i);
            else if (TitleSigns.At(_blocks, i) is { } kind) Add(kind, i);
            else if (_blocks[i].Table is { } table) AddTable(table, i);
        }
        if (_starts.TrueForAll(start => _blocks[start.Sign].Table is not null)) WeighWhole();
    }

    /// <summary>Where no title says what the file is, what stands in it does; a table of actions in a meeting's paper is that paper's own.</summary>
    private void WeighWhole()
    {
        if (Contents.KindOf(_blocks) is not var (kind, sign) || (_starts.Count > 0 && sign >= _starts[0].Sign)) return;
        _starts.Clear();
        _within.Clear();
        _starts.Add(new(kind, 0, sign));
    }

    private int AddReport(int index)
    {
        // A cover sheet belongs to the report behind it.
        var last = _starts.Count > 0 ? _starts[^1] : null;
        if (last is not { Kind: PaperKind.Report } || !IsOnlyACover(last.First, index)) _starts.Add(new(PaperKind.Report, TitleStart(index), index));
        var end = index;
        for (var i = index; i < Math.Min(_blocks.Count, index + 12); i++)
            if (ReportCover.HasEntry(_blocks[i])) end = i;
        return end;
    }

    private bool IsOnlyACover(int from, int to) =>
        !_blocks.Take(to).Skip(from).Any(block => block.Marker.Whole is not null)
        && (_blocks.Take(to).Skip(from).Any(ReportCover.IsCoverSheet) || to - from < 8)
        && _blocks.Take(to).Skip(from).Sum(block => block.Text.Length) < 3000;

    private void Add(PaperKind kind, int index)
    {
        if (_starts.Count > 0 && _starts[^1] is var last)
        {
            var isSame = last.Kind == kind && kind is PaperKind.Agenda or PaperKind.Letter;
            var isPartOfMinutes = kind is PaperKind.Agenda && last.Kind is PaperKind.Minutes && index - last.Sign < 10;
            var isHeadOfMinutes = kind is PaperKind.Minutes && last.Kind is PaperKind.Minutes && index - last.Sign < 12;
            if ((isSame && last.Kind == kind) || isPartOfMinutes || isHeadOfMinutes) return;
            if (kind is PaperKind.Minutes && last.Kind is PaperKind.Agenda && index - last.Sign < 8)
            {
                _starts[^1] = last with { Kind = kind };
                return;
            }
        }
        _starts.Add(new(kind, kind is PaperKind.Letter ? PageStart(index) : TitleStart(index), index));
    }

    private void AddTable(Table table, int index)
    {
        var last = _starts.Count > 0 ? _starts[^1] : null;
        var title = TableSigns.TitleAbove(_blocks, index, last?.Sign ?? -1);
        var named = title is { } at ? _blocks[at].Text : table.Sheet ?? (index > 0 ? _blocks[index - 1].Text : null);
        // Where a sheet has no telling name, that of its file may say what it is.
        var file = _file.Replace('-', ' ').Replace('_', ' ').Replace('.', ' ');
        if (TableSigns.KindOf(table, title is null && (table.Sheet is not null || index == 0) ? $"{named} {file}" : named) is not { } kind) return;
        if (last?.Kind == kind && (title is null || kind is PaperKind.Plan)) return;
        // The actions of minutes are told again in a table at their end; it is the minutes' own.
        if (last?.Kind is PaperKind.Minutes && title is null && kind is (PaperKind.Plan or PaperKind.Log)) return;
        if (title is { } start) _starts.Add(new(kind, TitleStart(start), start));
        else if (last is null) _starts.Add(new(kind, 0, index));
        else if (last.Kind is PaperKind.Plan or PaperKind.Log or PaperKind.Programme) _starts.Add(new(kind, index, index));
        else _within.Add(new(kind, new(TitleOf(index, index), [_blocks[index]]), IsWithin: true));
    }

    /// <summary>Back over the lines of a title, not beyond the page.</summary>
    private int TitleStart(int index)
    {
        var floor = _starts.Count > 0 ? _starts[^1].Sign + 1 : 0;
        var start = index;
        while (start > floor && index - start < FarthestTitle && !_blocks[start].StartsPage && _blocks[start - 1] is { IsTitle: true } title
            && (title.Emphasis || title.StartsPage || (!_blocks[start].AfterGap && _blocks[start].Table is null))) start--;
        return CoverSheetAbove(start, floor);
    }

    private int CoverSheetAbove(int start, int floor)
    {
        var sheet = start;
        while (sheet > floor && start - sheet < FarthestTitle && !ReportCover.IsCoverSheet(_blocks[sheet])) sheet--;
        if (!ReportCover.IsCoverSheet(_blocks[sheet])) return start;
        while (sheet > floor && !_blocks[sheet].AfterGap && !_blocks[sheet].StartsPage) sheet--;
        return sheet;
    }

    private int PageStart(int index)
    {
        var start = index;
        while (start > 0 && index - start < 20 && !_blocks[start].StartsPage && start > (_starts.Count > 0 ? _starts[^1].Sign + 1 : 0)) start--;
        return start;
    }

    private (IReadOnlyList<FoundPart>, IReadOnlyList<IReadOnlyList<Block>>) Split()
    {
        var parts = new List<FoundPart>();
        var unclaimed = new List<IReadOnlyList<Block>>();
        var first = _starts.Count > 0 ? _starts[0].First : _blocks.Count;
        var before = _blocks.Take(first).ToList();
        if (_starts.Count > 0 && before.Sum(block => block.Text.Length) < 400 && before.TrueForAll(block => block.Table is null)) _starts[0] = _starts[0] with { First = 0 };
        else if (before.Count > 0) unclaimed.Add(before);
        for (var i = 0; i < _starts.Count; i++)
        {
            var start = _starts[i];
            var end = i + 1 < _starts.Count ? _starts[i + 1].First : _blocks.Count;
            if (end <= start.First) continue;
            List<Block> blocks = [.. _blocks.Take(end).Skip(start.First)];
            var areMinutes = start.Kind is PaperKind.Agenda && Contents.AreMinutes(blocks);
            parts.Add(new(areMinutes ? PaperKind.Minutes : start.Kind, new(TitleOf(start.First, start.Sign), blocks)));
            if (areMinutes) _within.RemoveAll(part => blocks.Contains(part.Text.Blocks[0]));
        }
        GiveBackAnnexes(parts);
        return ([.. parts.Concat(_within).OrderBy(part => part.Text.From).ThenBy(part => part.IsWithin)], unclaimed);
    }

    /// <summary>Annexes of terms of reference that follow a plan among them belong to the terms, not to the plan.</summary>
    private static void GiveBackAnnexes(List<FoundPart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Kind is not (PaperKind.Plan or PaperKind.Programme) || parts[i - 1].Kind is not PaperKind.TermsOfReference) continue;
            var (terms, plan) = (parts[i - 1].Text, parts[i].Text);
            var lastTable = plan.Blocks.ToList().FindLastIndex(block => block.Table is not null);
            var annex = plan.Blocks.ToList().FindIndex(lastTable + 1, block => TableSigns.IsAnnex(block));
            if (annex < 0) continue;
            parts[i] = parts[i] with { Text = plan with { Blocks = [.. plan.Blocks.Take(annex)] } };
            parts[i - 1] = parts[i - 1] with { Text = terms with { Blocks = [.. terms.Blocks, .. plan.Blocks.Skip(annex)] } };
        }
    }

    private string TitleOf(int first, int sign)
    {
        var sheet = _blocks[sign].Table ?? (sign + 1 < _blocks.Count && _blocks[sign + 1].Table is { Sheet: { } name } below && name == _blocks[sign].Text ? below : null);
        if (sheet is not null && TableSigns.Caption(sheet) is { } caption && (TableSigns.NamesALog(caption) || !TableSigns.NamesAPaper(sheet.Sheet ?? ""))) return caption;
        for (var i = sign; i >= Math.Max(first, sign - FarthestTitle); i--)
            if (_blocks[i].Table is null && TableSigns.NamesAPaper(_blocks[i].Text)) return _blocks[i].Text;
        return _blocks[sign].Table is { } table ? table.Sheet ?? (sign > 0 && _blocks[sign - 1].IsTitle ? _blocks[sign - 1].Text : _file) : _blocks[sign].Text;
    }
}

using System.Text.RegularExpressions;
using Candour.Reading.Papers.Meetings;
using Candour.Reading.Papers.Plans;

namespace Candour.Reading.Papers.Finding;

/// <summary>What a stretch of text is by what stands in it, whatever its title says: each sign has a weight, and no one of them is enough.</summary>
internal sealed partial class Contents
{
    private const int Enough = 5;
    private const int FewestItems = 3;
    private const int Reach = 60;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly ItemHeadings _headings;
    private readonly int _people;
    private readonly bool _arePresent;
    private readonly int _sentences;
    private readonly bool _isDecided;
    private readonly bool _isClosed;

    private Contents(IReadOnlyList<Block> blocks)
    {
        _blocks = blocks;
        _headings = ItemHeadings.Find(blocks);
        _people = blocks.ToList().FindIndex(SaysWhoCame);
        // An agenda may list the members of the body; only minutes say who came.
        _arePresent = _people >= 0 && Texts(blocks[_people]).Any(Presence().IsMatch);
        var texts = blocks.SelectMany(Texts).ToList();
        _sentences = texts.SelectMany(Sentences.Of).Count(sentence => Told().IsMatch(sentence));
        _isDecided = texts.Exists(text => ActionLine.Opens(text).Success || Resolution.Opens(text).Success || Resolution.Is(text))
            || blocks.Any(block => block.Table is { } table && MinutesColumns.Find(table) is { Columns.Action: >= 0 });
        _isClosed = texts.Exists(Closing.SaysWhen);
    }

    /// <summary>The kind that the evidence bears out, and the block by which it is known; null where it bears out none.</summary>
    public static (PaperKind Kind, int Sign)? KindOf(IReadOnlyList<Block> blocks)
    {
        var contents = new Contents(blocks);
        var (minutes, agenda) = (contents.MinutesWeight, contents.AgendaWeight);
        if (minutes >= Enough && minutes >= agenda) return (PaperKind.Minutes, Math.Max(contents._people, 0));
        if (agenda >= Enough) return (PaperKind.Agenda, 0);
        return blocks.Count(ListedAction.Is) > 1 ? (PaperKind.Log, blocks.ToList().FindIndex(ListedAction.Is)) : null;
    }

    /// <summary>Whether what is headed as an agenda tells who came and what was said or decided.</summary>
    public static bool AreMinutes(IReadOnlyList<Block> blocks) =>
        new Contents(blocks) is { _people: >= 0 } contents && (contents._isDecided || contents._sentences >= FewestItems) && contents.MinutesWeight > contents.AgendaWeight;

    /// <summary>Who came, the items, what was said of them, what was decided, when it ended.</summary>
    private int MinutesWeight =>
        (_arePresent ? 3 : _people >= 0 ? 2 : 0) + (_headings.AreNumbered ? 1 : 0) + Math.Min(_sentences, FewestItems) + (_isDecided ? 2 : 0) + (_isClosed ? 1 : 0)
        - (_people < 0 && !_isClosed ? FewestItems : 0);

    /// <summary>Items in their order, the business with which meetings begin and end, and a day or a place; nothing that was said.</summary>
    private int AgendaWeight
    {
        get
        {
            var items = AgendaItems.Read(_blocks);
            if (items.Count < FewestItems) return 0;
            var ritual = items.Select(item => Ritual().Match(item.Title)).Where(match => match.Success).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count();
            var beside = items.Count(item => item.Pages is not null || item.Lead is not null) * 2 >= items.Count ? 1 : 0;
            var head = _blocks.Take(items.Count + FewestItems).SelectMany(Texts).ToList();
            var called = (head.Exists(text => Days.Find(text) is not null) ? 1 : 0) + (head.Exists(text => Days.FindTime(text) is not null) ? 1 : 0);
            return 1 + Math.Min(ritual, FewestItems) + beside + called - _sentences - (_arePresent ? FewestItems : 0);
        }
    }

    /// <summary>A list of people, or a sentence that says who was there; an item that is called "Apologies" says nothing of that.</summary>
    private static bool SaysWhoCame(Block block) => block.Table is null
        ? block.Marker.Number is null && !AttendanceLabel.IsOfOne(block.Text) && (WereThere().IsMatch(block.Text) || IsListOfThoseWhoCame(AttendanceLabel.Of(block)))
        : Texts(block).Any(text => AttendanceLabel.Read(text) is ({ } list, { } length) && IsListOfThoseWhoCame((list, length)) && Attending().IsMatch(text[..Math.Min(length, text.Length)]));

    private static bool IsListOfThoseWhoCame((AttendanceList List, int Length)? label) => label is { List: AttendanceList.Present or AttendanceList.InAttendance };

    private static IEnumerable<string> Texts(Block block) => block.Table is { } table
        ? table.Rows.Take(Reach).SelectMany(row => row.Cells).Select(cell => Markup.Flatten(Markup.Clean(cell.Text)))
        : [block.Text];

    /// <summary>Something was said or done: nobody writes that before the meeting.</summary>
    [GeneratedRegex(@"^.{2,160}?\b(was|were|had|noted|thanked|reported|welcomed|agreed|asked|explained|confirmed|advised|said|told|presented|considered|discussed|received|resolved|approved|outlined|highlighted|gave|took|raised|introduced|declared|accepted|opened)\b.*\.$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(present|attend\w*|who (was|were|came)|there|apolog\w+)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Presence();

    [GeneratedRegex(@"\b(present|attend\w*|who|members?|governors?|panel)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Attending();

    [GeneratedRegex(@"\b(was|were) (also )?(present|in attendance)\b|\bapologies( for absence)? (was|were|had been|have been) (received|sent|accepted|given)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex WereThere();

    [GeneratedRegex(@"\b(welcome|introductions?|apologies|declarations?|disclosures?|minutes|matters arising|action log|any other|aob|urgent|close|dates? of (the )?next|next meeting)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Ritual();
}

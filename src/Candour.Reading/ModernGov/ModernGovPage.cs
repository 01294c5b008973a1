using System.Text.RegularExpressions;
using Candour.Reading.Papers;
using Candour.Reading.Papers.Meetings;

namespace Candour.Reading.ModernGov;

/// <summary>The page that Modern.Gov shows the public of a meeting, "Agenda and minutes", saved or copied: of each item its number, its title, what the agenda says of it, and beneath a label what was decided and minuted.</summary>
internal sealed partial class ModernGovPage
{
    private enum Under { Title, Agenda, Papers, Decision, Minutes }

    private readonly List<Item> _items = [];
    private readonly List<Line> _head = [];

    /// <summary>Null where the text is no such page.</summary>
    public static IReadOnlyList<Part>? Read(SourceDocument document)
    {
        var lines = document.Lines.SelectMany(line => line.Text.Split('\t').Select(text => line with { Text = Markup.Clean(text) })).Where(line => line.Text.Length > 0).ToList();
        var title = lines.FindIndex(line => Title().IsMatch(line.Text));
        if (title < 0 || !lines.Exists(line => Label().IsMatch(line.Text))) return null;
        var page = new ModernGovPage();
        foreach (var line in lines.Skip(title + 1)) page.Take(line);
        return page._items.Count < 2 ? null : [page.PartOf(lines[title], lines[^1].Number)];
    }

    private void Take(Line line)
    {
        if (Number().Match(line.Text) is { Success: true } number && IsNext(number.Groups["number"].Value))
            _items.Add(new(number.Groups["number"].Value, new(line.Number, line.Number, line.Page)));
        else if (_items is [.., var item]) item.Take(line);
        else if (!Furniture().IsMatch(line.Text)) _head.Add(line);
    }

    /// <summary>A number that stands alone counts an item where it goes on from the one before.</summary>
    private bool IsNext(string number) => _items.Count == 0 || Whole(number) - Whole(_items[^1].Number) is 0 or 1 or 2;

    private static int Whole(string number) => int.Parse(Digits().Match(number).Value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The minutes where there are any: they hold all that the agenda does.</summary>
    private Part PartOf(Line title, int to)
    {
        var head = MinutesHead.Read([.. _head.Prepend(title).Concat(_items.SelectMany(item => item.Said).Where(line => Closing.SaysWhen(line.Text))).Select(BlockOf)], 0);
        var place = _head.Select(line => Place().Match(line.Text)).FirstOrDefault(match => match.Success)?.Groups["place"].Value.Trim(' ', '.');
        var where = PartText.Where(("date", head.DateAt));
        return _items.Exists(item => item.IsMinuted)
            ? Minutes(head, title.Number, to, where)
            : new Agenda(head.Body ?? "Agenda", title.Number, to, title.Page, where, head.Body, head.Date, head.Started, place, [.. _items.Select(item => new AgendaItem(item.Number, item.Title, null, null, item.At))]);
    }

    private Minutes Minutes(MinutesHead head, int from, int to, IReadOnlyDictionary<string, Span> where)
    {
        var (taken, attendance) = (new MinutesItems(), new Attendance(starsDenotePresence: false));
        foreach (var line in _head.Where(line => Days.Find(line.Text) is null && !Place().IsMatch(line.Text))) attendance.Take(BlockOf(line));
        attendance.Close();
        foreach (var item in _items)
        {
            taken.Open(item.Number, item.Title, item.At);
            foreach (var line in item.Said)
            {
                var said = Closing.Before(line.Text) ?? line.Text;
                if (said.Length > 0) taken.Take(BlockOf(line with { Text = said }));
            }
        }
        MinutesReader.FindApologies(attendance, taken);
        return new(head.Body is null ? "Minutes" : $"Minutes of the {head.Body}", from, to, null, where, head.Body, head.Date, head.Started, head.Ended,
            attendance.Present, attendance.InAttendance, attendance.Apologies, taken.Items);
    }

    private static Block BlockOf(Line line)
    {
        var marker = Marker.Take(line.Text, out var rest);
        return new(new(line.Number, line.Number, line.Page), rest, marker, Emphasis: false, StartsPage: false, AfterGap: false);
    }

    private sealed class Item(string number, Span at)
    {
        private readonly List<Line> _minutes = [], _decision = [];
        private Under _under;

        public string Number => number;

        public string Title { get; private set; } = "";

        public Span At { get; private set; } = at;

        public bool IsMinuted => _minutes.Count + _decision.Count > 0;

        /// <summary>What the minutes say; a decision that is shown by itself is among them where there are any.</summary>
        public IEnumerable<Line> Said => _minutes.Count > 0 ? _minutes : _decision.Take(1).Select(line => line with { Text = "RESOLVED:" }).Concat(_decision);

        public void Take(Line line)
        {
            At = At with { To = line.Number };
            if (Label().Match(line.Text) is { Success: true } label) _under = UnderOf(label.Groups["label"].Value);
            else if (_under is Under.Title) (Title, _under) = (File().Replace(line.Text, ""), Under.Agenda);
            else if (_under is Under.Minutes) _minutes.Add(line);
            else if (_under is Under.Decision) _decision.Add(line);
        }

        private static Under UnderOf(string label) =>
            label.StartsWith("Minutes", StringComparison.OrdinalIgnoreCase) ? Under.Minutes : label.StartsWith("Decision", StringComparison.OrdinalIgnoreCase) ? Under.Decision : Under.Papers;
    }

    [GeneratedRegex(@"^(Agenda(, | and )((draft|printed|public) )?(minutes|decisions)( and minutes)?|(Draft )?(Minutes|Decisions) and agenda)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?<label>Minutes|Decisions?|Additional documents|Supporting documents):$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<number>\d{1,4}[a-z]?(\.\d{1,2})?(/\d{2,4}(-\d{2,4})?)?|[A-Z]{1,3}\d{1,4})\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Number();

    [GeneratedRegex(@"\d+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Digits();

    /// <summary>The sizes of files behind a title.</summary>
    [GeneratedRegex(@"\s*(pdf icon|\bPDF \d[\d.,]* ?[KM]B|View the (background|reasons|reports?|declarations).*).*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex File();

    [GeneratedRegex(@"^(Media|Items?|No\.?|No\. Item|Contact:.*|View directions|(pdf icon|Webcast|Watch)\b.*)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"^Venue:\s*(?<place>.*?)(\s*View directions)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Place();
}

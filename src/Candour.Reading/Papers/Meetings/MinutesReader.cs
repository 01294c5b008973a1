using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The minutes of a meeting.</summary>
internal static partial class MinutesReader
{
    public static Minutes Read(PartText part, List<Problem> problems)
    {
        var (attendance, items) = (new Attendance(), new MinutesItems());
        var text = part.Blocks.Where(block => block.Table is null).ToList();
        var sign = text.FindIndex(block => TitleWords().IsMatch(block.Text));
        foreach (var block in part.Blocks.SkipWhile(block => sign >= 0 && block.At.From < text[sign].At.From))
        {
            if (block.Table is { } table && items.TakeTable(table)) continue;
            if (!items.Any && !OpensItem(block) && attendance.Take(block)) continue;
            if (items.Any && Ended().IsMatch(block.Text)) break;
            if (MinutesItems.Heading(block) is ({ } number, { } title) && IsItem(block, items))
            {
                attendance.Close();
                items.Open(number, title, block.At);
            }
            else if (block.Text.Contains("pologies", StringComparison.Ordinal) && attendance.Apologies.Count == 0) attendance.TakeApologies(block.Text);
            if (!IsHeading(block, items)) items.Take(block);
        }
        return Draft(part, text, sign, attendance, items, problems);
    }

    private static Minutes Draft(PartText part, List<Block> text, int sign, Attendance attendance, MinutesItems items, List<Problem> problems)
    {
        if (!items.Any)
        {
            OpenWhole(part, text, sign, items);
            if (!items.Any) problems.Add(new("noItems", "Minutes were found, and no item in them could be read.", part.From));
        }
        var head = text.Take(Math.Max(sign + 8, 10)).ToList();
        var when = head.Find(block => Days.Find(block.Text) is not null);
        var body = Body(text, sign, head);
        return new(part.Title, part.From, part.To, part.Page, PartText.Where(("date", when?.At)),
            body, when is null ? null : Days.Find(when.Text),
            head.Where(block => block == when || Started().IsMatch(block.Text)).Select(block => Days.FindTime(block.Text)).FirstOrDefault(time => time is not null),
            text.Where(block => Ended().IsMatch(block.Text)).Select(block => Days.FindTime(block.Text)).LastOrDefault(time => time is not null),
            attendance.Present, attendance.InAttendance, attendance.Apologies, items.Items);
    }

    /// <summary>An extract holds one item, which its own head names.</summary>
    private static void OpenWhole(PartText part, List<Block> text, int sign, MinutesItems items)
    {
        if (sign < 0) return;
        var number = text.Take(sign).Select(block => ItemOfMeeting().Match(block.Text)).FirstOrDefault(match => match.Success)?.Groups["number"].Value ?? "";
        var title = text.Take(sign).FirstOrDefault(block => block.IsTitle && !AgendaItemWords().IsMatch(block.Text))?.Text ?? part.Title;
        items.Open(number, title, part.Blocks[0].At);
        foreach (var block in text.Skip(sign + 1).TakeWhile(block => !Supporting().IsMatch(block.Text))) items.Take(block);
    }

    private static string? Body(List<Block> text, int sign, List<Block> head)
    {
        if (sign >= 0 && OfBody().Match(text[sign].Text) is { Success: true } titled) return titled.Groups["body"].Value.Trim();
        var met = head.Select(block => MeetingOf().Match(block.Text)).FirstOrDefault(match => match.Success);
        return met?.Groups["body"].Value.Trim() ?? head.Find(block => block.IsTitle && !TitleWords().IsMatch(block.Text) && Days.Find(block.Text) is null)?.Text;
    }

    private static bool OpensItem(Block block) => MinutesItems.Heading(block) is { Number.Length: > 0 } && (block.Emphasis || ItemWord().IsMatch(block.Text));

    private static bool IsItem(Block block, MinutesItems items) =>
        block.Marker.Number is not null || ItemWord().IsMatch(block.Text) || items.Any || (block.Emphasis && !TitleWords().IsMatch(block.Text) && Days.FindTime(block.Text) is null && !Rooms().IsMatch(block.Text));

    private static bool IsHeading(Block block, MinutesItems items) =>
        MinutesItems.Heading(block) is not null && IsItem(block, items);

    [GeneratedRegex(@"\bminutes\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TitleWords();

    [GeneratedRegex(@"^item \d", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ItemWord();

    [GeneratedRegex(@"\bminutes of (the |a )?((meeting|.{0,20} meeting) of (the )?)?(?<body>((?!held).)*\b(board|committee|panel|group|cabinet|council|partnership|forum)\b)(?! room)|^(?<body>.*\b(board|committee|panel|group|cabinet|partnership|forum)\b).{0,12}\bminutes\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OfBody();

    [GeneratedRegex(@"\bmeeting of (the )?(?<body>[^,]*\b(board|committee|panel|group|cabinet|council|partnership|forum)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MeetingOf();

    [GeneratedRegex(@"\b(held|started|commenced|opened|began|time)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Started();

    [GeneratedRegex(@"\b(meeting|panel|board)\b.{0,30}\b(ended|closed|finished|concluded|rose)\b|^(ended|closed|finish(ed)?|meeting closed)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\(item (?<number>\d{1,2}(\.\d)?)\.?\)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ItemOfMeeting();

    [GeneratedRegex(@"^(agenda item|minutes|issue)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AgendaItemWords();

    [GeneratedRegex(@"^(supporting documents|additional documents)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Supporting();

    [GeneratedRegex(@"\b(room|floor|chamber|town hall|civic|virtual)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Rooms();
}

using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The minutes of a meeting.</summary>
internal static partial class MinutesReader
{
    private const int DeepestHeader = 20;

    public static Minutes Read(PartText part, List<Problem> problems)
    {
        var sign = part.Blocks.ToList().FindIndex(block => block.Table is null && TitleWords().IsMatch(block.Text));
        part = part with { Blocks = [.. part.Blocks.SelectMany(Parted)] };
        var (attendance, items) = Walk(part.Blocks);
        if (!items.Any)
        {
            OpenWhole(part, sign, items);
            if (!items.Any) problems.Add(new("noItems", "Minutes were found, and no item in them could be read.", part.From));
        }
        var head = MinutesHead.Read(part.Blocks, sign);
        return new(part.Title, part.From, part.To, part.Page, PartText.Where(("date", head.DateAt)),
            head.Body, head.Date, head.Started, head.Ended,
            attendance.Present, attendance.InAttendance, attendance.Apologies, items.Items)
        {
            Remarks = items.Remarks,
        };
    }

    /// <summary>A sheet may hold the whole of the minutes: what stands above the row that heads the items is their head.</summary>
    private static IEnumerable<Block> Parted(Block block)
    {
        if (block.Table is not { } table || MinutesColumns.Find(table) is not null) return [block];
        var header = table.Rows.Take(DeepestHeader).ToList().FindIndex(row => MinutesColumns.Read(row) is { Action: >= 0 });
        if (header < 1) return [block];
        var (above, below) = (table.At with { To = table.Rows[header - 1].At.To }, table.At with { From = table.Rows[header].At.From });
        return [block with { At = above, Table = table with { Rows = [.. table.Rows.Take(header)], At = above } }, block with { At = below, Table = table with { Rows = [.. table.Rows.Skip(header)], At = below } }];
    }

    private static (Attendance, MinutesItems) Walk(IReadOnlyList<Block> blocks)
    {
        var attendance = new Attendance(blocks.Any(Attendance.StarsDenotePresence));
        var (items, headings) = (new MinutesItems { IsInitialsOfOne = attendance.HasInitials }, ItemHeadings.Find(blocks));
        if (!headings.AreNumbered && blocks.Any(block => block.Table is { } all && MinutesColumns.Find(all) is not null)) headings = ItemHeadings.None;
        var titled = !headings.AreNumbered && blocks.Any(block => block.Table is null && Listed().IsMatch(block.Text));
        var isOver = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = headings.WithoutNumber(blocks[i]);
            if (block.Table is { } table)
            {
                if (!items.TakeTable(table) && (!items.Any || attendance.IsAwaited)) attendance.Take(block);
                continue;
            }
            if (isOver || PartOfMeeting().IsMatch(block.Text) || Closing.OnlySaysWhen(block.Text)) continue;
            if (items.Any && headings.At(i) is not { Number.Length: > 0 } && Closing.Before(block.Text) is { } before)
            {
                isOver = true;
                if (before.Length > 0) items.Take(block with { Text = before });
                continue;
            }
            if (headings.At(i) is { } heading && (heading.Number.Length > 0 || items.Any || IsItem(block, titled, attendance)))
            {
                if (!items.Any && heading.Number.Length == 0 && !headings.AreSure && attendance.Take(block)) continue;
                attendance.Close();
                items.Open(heading.Number, heading.Title, block.At);
                if (heading.Said is { } said) items.Take(block with { Text = said, Marker = Marker.None });
                if (heading.Title == blocks[Math.Min(i + 1, blocks.Count - 1)].Text) i++;
            }
            else if ((!items.Any || attendance.IsAwaitedBy(block)) && attendance.Take(block)) titled = false;
            else if (IsBetween(block, headings, attendance)) items.Open("", block.Text, block.At);
            else items.Take(block);
        }
        FindApologies(attendance, items);
        return (attendance, items);
    }

    /// <summary>Where no list says who sent apologies, that often stands in the item of that name only.</summary>
    internal static void FindApologies(Attendance attendance, MinutesItems items)
    {
        if (attendance.Apologies.Count > 0) return;
        foreach (var item in items.Items)
            foreach (var noted in item.Noted.Where(noted => item.Title.Contains("polog", StringComparison.OrdinalIgnoreCase) || (attendance.Apologies.Count == 0 && noted.Contains("polog", StringComparison.Ordinal))))
                attendance.TakeApologies(noted);
    }

    /// <summary>Before the names are told, a heading belongs to the title.</summary>
    private static bool IsItem(Block block, bool isTitle, Attendance attendance) =>
        !isTitle && (attendance.Present.Count > 0 || attendance.InAttendance.Count > 0) && Days.FindTime(block.Text) is null && Days.Find(block.Text) is null;

    /// <summary>A line in capitals between items that are headed in capitals too: a welcome, the order of business.</summary>
    private static bool IsBetween(Block block, ItemHeadings headings, Attendance attendance) =>
        headings is { AreNumbered: true, AreCapitals: true } && block is { IsCapitals: true, IsShort: true, Text.Length: > 5, Marker.Number: null } && !MinutesItems.Speaks(block.Text)
        && attendance.Present.Count > 0 && !block.Text.StartsWith("CHAIR", StringComparison.Ordinal) && !OnlyTitle().IsMatch(block.Text);

    /// <summary>An extract holds one item, which its own head names.</summary>
    private static void OpenWhole(PartText part, int sign, MinutesItems items)
    {
        if (sign < 0) return;
        var text = part.Blocks.Where(block => block.Table is null).ToList();
        var at = text.IndexOf(part.Blocks[sign]);
        var number = text.Take(at).Select(block => ItemOfMeeting().Match(block.Text)).FirstOrDefault(match => match.Success)?.Groups["number"].Value ?? "";
        var title = text.Take(at).FirstOrDefault(block => block.IsTitle && !AgendaItemWords().IsMatch(block.Text))?.Text ?? part.Title;
        items.Open(number, title, part.Blocks[0].At);
        foreach (var block in text.Skip(at + 1).TakeWhile(block => !Supporting().IsMatch(block.Text))) items.Take(block);
    }

    /// <summary>"PART 1 – OPEN TO THE PUBLIC"</summary>
    [GeneratedRegex(@"^part (\d|[A-C]|one|two|three|I{1,3})\b\s*[:(–-]?.{0,80}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex PartOfMeeting();

    [GeneratedRegex(@"\b(minutes|notes)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TitleWords();

    [GeneratedRegex(@"^(draft )?(minutes|notes)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OnlyTitle();

    [GeneratedRegex(@"^(\w+ ){0,2}(present|attendees|attendance|in attendance)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\(item (?<number>\d{1,2}(\.\d)?)\.?\)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ItemOfMeeting();

    [GeneratedRegex(@"^(agenda item|minutes|issue)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AgendaItemWords();

    [GeneratedRegex(@"^(supporting documents|additional documents)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Supporting();
}

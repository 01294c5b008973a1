using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>The columns of a board's work programme: when it meets, and what it will look at.</summary>
internal sealed partial record ProgrammeColumns(int When, int Topic, int Category, int Detail, int Lead, int Monitoring, int KeyDecision, int HeaderRow)
{
    public static ProgrammeColumns? Find(Table table)
    {
        for (var row = 0; row < Math.Min(4, table.Rows.Count); row++)
            if (Read(table.Rows[row], row) is { } columns) return columns;
        return null;
    }

    public static ProgrammeColumns? Read(TableRow row, int index)
    {
        var texts = row.Texts();
        if (texts.Any(text => text.Length > 60)) return null;
        int First(Regex words) => Array.FindIndex(texts, words.IsMatch);
        var (when, topic) = (First(IsWhen()), First(IsTopic()));
        return when < 0 || topic < 0 ? null : new(when, topic, First(IsCategory()), First(IsDetail()), First(IsLead()), First(IsMonitoring()), First(IsKeyDecision()), index);
    }

    [GeneratedRegex(@"^(meeting|date|when|month|meeting dates?|date of (meeting|board|committee)|board (date|meeting)|committee date)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsWhen();

    [GeneratedRegex(@"^(topics?|items?|agenda items?|reports?|subjects?|titles?|report title|title of report|item/topic|topic/item|issues?|theme)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsTopic();

    [GeneratedRegex(@"^(category|type|type of item|theme|workstream)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsCategory();

    [GeneratedRegex(@"^(detail|details|purpose|description|scope|purpose of (report|item)|outcome|what|notes|comments|summary)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsDetail();

    [GeneratedRegex(@"^(leads?( officer)?s?|responsib\w+|report author|author|officer|who|presented by|presenter|owner|lead director)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsLead();

    [GeneratedRegex(@"^(is (this|it) a )?key( decision)?\b.{0,12}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsKeyDecision();

    [GeneratedRegex(@"^(monitoring|monitored by|governance|board)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsMonitoring();
}

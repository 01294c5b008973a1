using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>An agenda in a table: the title of each item, who brings it and on which pages its paper is.</summary>
internal sealed partial record AgendaColumns(int Number, int Title, int Lead, int Pages)
{
    public static AgendaColumns? Read(TableRow row)
    {
        var texts = row.Texts().Select(Markup.Flatten).ToArray();
        int First(Regex words) => Array.FindIndex(texts, words.IsMatch);
        var title = First(IsTitle()) is var named and >= 0 ? named : First(IsItem());
        var number = First(IsNumber()) is var numbered and >= 0 ? numbered : title > 0 && First(IsItem()) is var item and >= 0 && item != title ? item : Math.Max(Array.IndexOf(texts, ""), 0);
        return title < 0 || texts.Any(text => text.Length > 40) ? null : new(number, title, First(IsLead()), First(IsPages()));
    }

    [GeneratedRegex(@"^(agenda )?(title|subject|topic|business|report|item title|agenda item|discussion item)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsTitle();

    [GeneratedRegex(@"^(agenda )?items?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsItem();

    [GeneratedRegex(@"^(no|number|item no|item number|#|ref|agenda no)\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsNumber();

    [GeneratedRegex(@"^(leads?|lead officer|presenter|presented by|(report )?author|report of|who|owner|officer|led by|brought by|introduced by|speaker)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsLead();

    [GeneratedRegex(@"^(page|pages|page nos?\.?|page numbers?|page\(s\))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsPages();
}

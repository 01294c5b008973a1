using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Minutes taken in a table: the item with what was said, and beside it what is to be done.</summary>
internal sealed partial record MinutesColumns(int Number, int Item, int Action)
{
    public static MinutesColumns? Read(TableRow row)
    {
        var texts = row.Texts();
        int First(Regex words) => Array.FindIndex(texts, words.IsMatch);
        var (item, action) = (First(IsItem()), First(IsAction()));
        return item < 0 || action < 0 || texts.Length > 5 ? null : new(First(IsNumber()), item, action);
    }

    [GeneratedRegex(@"^(no\.?|item no\.?|ref\.?|#|item)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsNumber();

    [GeneratedRegex(@"^(agenda items?|items?|discussion( points?)?|minutes?|notes|summary|discussion and decisions?|key points|item (and|/) discussion)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsItem();

    [GeneratedRegex(@"^actions?( by| owner| lead|/owner| \(who\))?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsAction();
}

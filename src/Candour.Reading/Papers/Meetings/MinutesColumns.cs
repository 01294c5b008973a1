using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Minutes taken in a table: the item with what was said, and beside it what is to be done, by whom and by when.</summary>
internal sealed partial record MinutesColumns(int Number, int Title, int Discussion, int Action, int Owner, int Due)
{
    public static MinutesColumns? Read(TableRow row)
    {
        var texts = row.Texts().Select(text => Markup.Flatten(text).Trim(':')).ToArray();
        if (texts.Length is < 2 or > 8 || texts.Any(text => text.Length > 45)) return null;
        int First(Regex words, params int[] taken) => Array.FindIndex(texts, text => words.IsMatch(text) && !taken.Contains(Array.IndexOf(texts, text)));
        var discussion = First(IsDiscussion());
        var item = First(IsItem(), discussion);
        var number = First(IsNumber(), discussion);
        if (discussion < 0) (discussion, item) = (item, -1);
        if (discussion < 0) return null;
        if (item >= 0 && number < 0) number = item;
        var (owner, due) = (First(IsOwner()), First(IsDue()));
        var action = First(IsAction(), owner);
        return action < 0 && owner < 0 ? null : new(number, number == item ? -1 : item, discussion, action, owner, due);
    }

    [GeneratedRegex(@"^(no\.?|item no\.?|ref\.?|#|minute( no\.?| ref)?|agenda no\.?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsNumber();

    [GeneratedRegex(@"^(agenda items?|items?|topic|subject|agenda)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsItem();

    [GeneratedRegex(@"^(discussion( points?| summary)?|minutes?|notes|summary|discussion (and|/|&) (decisions?|outcomes?)|key (points|discussion)|(agenda )?item (and|/) discussion|agenda item.{1,20}|summary of discussion|points? (raised|discussed)|detail)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsDiscussion();

    [GeneratedRegex(@"^(agreed )?actions?( points?| required| agreed| and (owner|lead|who))?$|^action ?/ ?(owner|lead|who)$|^actions? \(.{2,15}\)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsAction();

    [GeneratedRegex(@"^(actions? (by|owner|lead|for)|owners?|leads?|who|by whom|responsible|responsibility|lead officer)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsOwner();

    [GeneratedRegex(@"^(deadline|due( date)?|by when|when|timescale|target( date)?|date)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsDue();
}

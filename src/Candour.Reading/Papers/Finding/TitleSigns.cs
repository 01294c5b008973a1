using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Finding;

/// <summary>The words by which a heading shows what paper it stands above; what follows must bear them out.</summary>
internal static partial class TitleSigns
{
    private const int Reach = 60;

    public static PaperKind? At(IReadOnlyList<Block> blocks, int index)
    {
        var block = blocks[index];
        if (block.Table is not null || block.Marker.Bullet) return null;
        if (Dear().IsMatch(block.Text)) return PaperKind.Letter;
        if (block.Marker != Marker.None || block.Text.Length > 200) return null;
        if (Direction().IsMatch(block.Text)) return PaperKind.Direction;
        if (Minutes().IsMatch(block.Text) && !IsOfAnother(blocks, index) && Follows(blocks, index, SaysMinutes().IsMatch(block.Text) ? MinutesFollow() : PeopleFollow(), 1)) return PaperKind.Minutes;
        if (IsTermsTitle(block) && Follows(blocks, index, TermsFollow(), 2, IsTermsTitle)) return PaperKind.TermsOfReference;
        if (IsAgenda(blocks, index)) return PaperKind.Agenda;
        return TableSigns.NamesALog(block.Text) && blocks.Skip(index + 1).TakeWhile(below => below.Table is null && below.Marker != Marker.None).Count(Plans.ListedAction.Is) > 1 ? PaperKind.Log : null;
    }

    /// <summary>The minutes of the last meeting are an item of this one's.</summary>
    private static bool IsOfAnother(IReadOnlyList<Block> blocks, int index) =>
        LastMeeting().IsMatch(blocks[index].Text) || (index > 0 && blocks[index - 1].Table is null && Meetings.PrintedNumber.Of(blocks[index - 1], out var title) is not null && title.Length == 0);

    private static bool IsTermsTitle(Block block) => block.IsTitle && Terms().IsMatch(block.Text) && (block.Emphasis || block.StartsPage || block.Text.Length < 60);

    private static bool IsAgenda(IReadOnlyList<Block> blocks, int index)
    {
        var text = blocks[index].Text;
        if (Agenda().IsMatch(text)) return Follows(blocks, index, AgendaFollows(), 1);
        if (!DateAndTime().IsMatch(text) || Held().IsMatch(text)) return false;
        return Follows(blocks, index, AgendaFollows(), 1) && !blocks.Skip(Math.Max(0, index - 4)).Take(8).Any(near => Minutes().IsMatch(near.Text));
    }

    /// <summary>Whether so many different lines of the expected kind stand below, before another title of the same kind.</summary>
    private static bool Follows(IReadOnlyList<Block> blocks, int index, Regex expected, int times, Func<Block, bool>? end = null)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = index + 1; i < Math.Min(blocks.Count, index + Reach) && seen.Count < times; i++)
        {
            if (end is not null && end(blocks[i])) break;
            foreach (var text in Firsts(blocks[i]))
                if (expected.Match(text) is { Success: true } match) seen.Add(match.Value);
        }
        return seen.Count >= times;
    }

    private static IEnumerable<string> Firsts(Block block) => block.Table is { } table
        ? table.Rows.SelectMany(row => row.Cells).Select(cell => Markup.Flatten(Markup.Clean(cell.Text)))
        : [block.Text];

    [GeneratedRegex(@"^Dear (\p{Lu}|colleague|all\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Dear();

    [GeneratedRegex(@"^(DRAFT )?STATUTORY DIRECTION\b|^(Improvement |Statutory )?Direction to .*(Council|Borough)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Direction();

    [GeneratedRegex(@"^((draft|unconfirmed|approved|public|confirmed|action|summary|formal|final) )*(minutes|notes)( (and|&) (actions?|action log|decisions?))?( (of|from) (the|a) .*(board|committee|panel|group|cabinet|council|partnership|meeting|forum|sub-group).*| (of|from) .* (board|committee|panel|group|cabinet|partnership|forum)| of (the )?meeting.*| for .*\d{4})?(( ?[–-]|[,:]) .*)?:?$|^(a )?(records?|summary) of (the |a )?(meeting|discussion|.* meeting)\b.*|\b(board|committee|panel|group|cabinet|partnership|meeting|forum|executive)\b(:? ?[–-]?) (draft |action )?(minutes|notes)( and (actions?|decisions?))?\b( ?[–-].*)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"^(\w+ ){0,3}(present|attend(ance|ees|ed)|in attendance|apologies|panel|members)\b|^who (was|were) |^resolved|^action\b|\b(was|were) (also )?(present|in attendance)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MinutesFollow();

    [GeneratedRegex(@"\b(last|previous|preceding) (meeting|minutes|board)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LastMeeting();

    [GeneratedRegex(@"\b(minutes|records? of)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex SaysMinutes();

    /// <summary>"Notes" stands above many things; above those of a meeting stands who came.</summary>
    [GeneratedRegex(@"^(\w+ ){0,3}(present|attend(ance|ees|ed)|in attendance|apologies)\b|^who (was|were) ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex PeopleFollow();

    [GeneratedRegex(@"\bterms of reference\b(?! and )", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Terms();

    [GeneratedRegex(@"^(name|chair(ing|person)?|members(hip)?|frequency|aims?|purpose|roles?( and responsibilities)?|objectives|quorum|secretariat|meetings|accountability|governance|reporting( arrangements)?|responsibilities|standard agenda items|standing items|background|timing|review|scope|attendees|remit|functions|decision making|conduct)\b.{0,40}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TermsFollow();

    [GeneratedRegex(@"^(.{3,80} (board|committee|panel|cabinet|group|partnership|forum) ?[–-]? ?)?((supplementary|second|supplemental|public|draft|meeting) )*agenda( pack| front ?sheet)?( (no|number)?\.? ?\d)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Agenda();

    [GeneratedRegex(@"^\W*(\d{1,2}\.? )?(to (receive|note|accept|approve|confirm|agree|sign|consider) (any |the )?)?(welcome|introductions?|apologies|declarations? of|minutes|any other|aob|urgent business)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AgendaFollows();

    [GeneratedRegex(@"\b\d{1,2}(st|nd|rd|th)?,? (January|February|March|April|May|June|July|August|September|October|November|December),? (19|20)\d\d\b.{0,12}\b\d{1,2}([.:]\d\d)? ?([ap]\.?\s?m\b|noon|hrs|hours)|\b\d{1,2}([.:]\d\d)? ?[ap]\.?m\.?.{0,6}\b\w+day,? \d{1,2}(st|nd|rd|th)? \w+,? 20\d\d", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex DateAndTime();

    [GeneratedRegex(@"\b(held|minutes)\b|\(item ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Held();
}

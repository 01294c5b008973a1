using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>The headings under which a document says what must change, and those that end such a list.</summary>
internal static partial class Headings
{
    /// <summary>The group that a heading opens and the lines it takes; a heading may wrap.</summary>
    public static (RecommendationGroup Group, int Lines)? Opens(InspectionKind kind, IReadOnlyList<TextLine> lines, int at)
    {
        if (lines[at].IsBlank || (Prose.StartsLower(lines[at].Trimmed) && !lines[at].Trimmed.EndsWith(':'))) return null;
        for (var count = Math.Min(3, lines.Count - at); count > 0; count--)
        {
            var wrapped = lines.Skip(at).Take(count).ToList();
            if (wrapped.Exists(line => line.IsBlank)) continue;
            if (Group(kind, Prose.WithoutFootnoteMark(Prose.Join(wrapped)).TrimEnd(':', '?', ' ')) is { } group) return (group, count);
        }
        return null;
    }

    public static bool Ends(TextLine line) => line.Trimmed.Length is > 0 and < 100 && !char.IsLower(line.Trimmed[0]) && Ending().IsMatch(line.Trimmed);

    /// <summary>A subject of the inspection: it heads a chapter, or a few items within a list.</summary>
    public static bool IsTheme(TextLine line) => line.Trimmed.Length is > 0 and < 100 && !char.IsLower(line.Trimmed[0]) && Theme().IsMatch(line.Trimmed);

    /// <summary>Whether from here on the safeguarding board is the subject (true) or the authority again (false).</summary>
    public static bool? IsAboutBoard(IReadOnlyList<TextLine> lines, int at)
    {
        if (lines[at].IsBlank) return null;
        if (AuthoritySection().IsMatch(lines[at].Trimmed)) return false;
        var wrapped = at + 1 < lines.Count ? Prose.Join(lines[at], lines[at + 1]) : lines[at].Trimmed;
        return BoardSection().IsMatch(lines[at].Trimmed) || BoardSection().IsMatch(wrapped) ? true : null;
    }

    private static RecommendationGroup? Group(InspectionKind kind, string heading) =>
        BoardImprove().IsMatch(heading) ? RecommendationGroup.SafeguardingBoard
        : PriorityAction().IsMatch(heading) ? RecommendationGroup.PriorityAction
        : Improve().IsMatch(heading) ? RecommendationGroup.Improvement
        : Recommendations().IsMatch(heading) ? RecommendationGroup.Recommendation
        : kind is InspectionKind.LocalAreaSend && Weakness().IsMatch(heading) ? RecommendationGroup.PriorityAction
        : kind is InspectionKind.LocalAreaSend && Development().IsMatch(heading) ? RecommendationGroup.Improvement
        : null;

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^what (does|do|must) (the )?(LSCB|board|local safeguarding children board|safeguarding board)( need to| to)? improve$", Loose, 1000)]
    private static partial Regex BoardImprove();

    [GeneratedRegex("^(areas? (for|of|requiring) )?(urgent |immediate )?(priority|immediate) (and (immediate|urgent) )?actions?( required)?$|^immediately$|^areas? for priority action and improvement$", Loose, 1000)]
    private static partial Regex PriorityAction();

    [GeneratedRegex("^(areas? (for|of|requiring) improvement|what (does|do) (the )?[^.]{3,60} need to improve|what needs? to (be )?improved?( (in|for|to|further|next)\\b[^.]{0,80})?|areas where improvement is needed|(the following )?areas for improvement( have been| were)? identified( at this visit)?|within (\\d+|three|six|nine|twelve) months)$", Loose, 1000)]
    private static partial Regex Improve();

    [GeneratedRegex("^(key |main |summary of )?recommendations?( for improvement| for the local authority)?$", Loose, 1000)]
    private static partial Regex Recommendations();

    [GeneratedRegex("\\bareas? of significant (weakness(es)?|concerns?)( that .*| in the local area.*)?$", Loose, 1000)]
    private static partial Regex Weakness();

    [GeneratedRegex("^areas? (for|of) (further )?development$", Loose, 1000)]
    private static partial Regex Development();

    [GeneratedRegex(
        "^((main |headline |inspection |key |summary of (key )?)?findings\\b|overview$|executive summary|summary (for|of|and)\\b|the impact of leaders on social work|"
        + "information about (this|the)|[^.]{0,60}\\bstrengths\\b[^.]{0,80}$|what the inspection judge?ments? means?|section (\\d|one|two)|"
        + "inspection judge?ments? about|the local authority$|the local safeguarding children board|ofsted will take|yours (sincerely|faithfully)|local area partnership details|"
        + "the office for standards|next steps|if you are not happy|this letter (will|has)|i am copying|we are copying|a copy of this letter|contents$|outcomes for (looked after )?children|"
        + "quality of provision$|capacity to improve$|the inspection team|children['’]s services in .* (are|is|require)|what is (it like|the area)|what (does|do) the area partnership|about this inspection|"
        + "progress (made )?(since|against)|(the )?effectiveness of the (local|lsc)|ofsted has|the next (visit|monitoring)|i am grateful|his majesty|her majesty|© crown|piccadilly gate|should you|thank you)",
        Loose, 1000)]
    private static partial Regex Ending();

    [GeneratedRegex("^(the experiences? and progress of|leadership,? (management|governance)|children (who need|in need|looked after|in care)|looked after children|care leavers$|adoption$|help and protection)", Loose, 1000)]
    private static partial Regex Theme();

    [GeneratedRegex("^(section (2|two):? *)?(the )?(effectiveness of the )?local safeguarding children['’]?s? board( ?\\(\\w+\\))?$|^what the inspection judge?ments mean: the LSCB$", Loose, 1000)]
    private static partial Regex BoardSection();

    [GeneratedRegex("^(section (1|one):? *)?the local authority( - .*)?$", Loose, 1000)]
    private static partial Regex AuthoritySection();
}

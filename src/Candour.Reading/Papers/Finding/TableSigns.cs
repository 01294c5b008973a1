using System.Text.RegularExpressions;
using Candour.Reading.Papers.Meetings;
using Candour.Reading.Papers.Plans;

namespace Candour.Reading.Papers.Finding;

/// <summary>What a table is, by its headings, by what stands under them and by the words above it.</summary>
internal static partial class TableSigns
{
    private const int FarthestTitle = 60;
    private const int Telling = 3;

    public static PaperKind? KindOf(Table table, string? title)
    {
        var columns = PlanColumns.Find(table);
        // An action that was raised at one meeting and is due by another day is no item of a work programme.
        var isTracked = columns is not null && columns.Has(Column.Raised) && columns.Has(Column.Action) && columns.Has(Column.Due);
        var isMinuted = MinutesColumns.Find(table) is { Columns: { IsNamed: true, Action: >= 0 } };
        if (!isTracked && !isMinuted && ProgrammeColumns.Find(table) is not null) return PaperKind.Programme;
        if (columns is null) return null;
        title = $"{title} {Caption(table)}";
        return LogWeight(table, columns, title) > PlanWeight(table, columns, title) ? PaperKind.Log : PaperKind.Plan;
    }

    /// <summary>A log follows up what meetings asked for: it says when, and whether it is done.</summary>
    private static int LogWeight(Table table, PlanColumns columns, string title)
    {
        var rows = table.Rows.Skip(columns.HeaderRow + 1).Select(row => row.Texts()).ToList();
        var stands = rows.Select(texts => columns.Text(texts, Column.Rating)).Concat(rows.Select(texts => columns.Text(texts, Column.Progress))).Count(Standing().IsMatch);
        var isOfMeetings = rows.Any(texts => TableText.OnlyText(texts) is { } only && (Days.Find(only) is not null || Meeting().IsMatch(only)));
        return (LogTitle().IsMatch(title) ? Telling : 0) + (columns.Has(Column.Raised) ? Telling + 1 : 0) + (stands * 2 > rows.Count ? 1 : 0)
            + (isOfMeetings ? 1 : 0) + (Actions().IsMatch(title) ? 1 : 0) + (rows.Exists(texts => NextMeeting().IsMatch(columns.Text(texts, Column.Due))) ? 1 : 0);
    }

    /// <summary>A plan answers recommendations or serves priorities, and says who watches it and what will be different.</summary>
    private static int PlanWeight(Table table, PlanColumns columns, string title)
    {
        var answers = table.Rows.Skip(columns.HeaderRow + 1).Any(row => TableText.OnlyText(row.Texts()) is { } only && GroupHeading.Read(only, row.At) is not null);
        return (PlanTitle().IsMatch(title) ? Telling + 1 : AnyPlan().IsMatch(title) ? 1 : 0) + (columns.Has(Column.Recommendation) ? 1 : 0) + (answers ? Telling : 0) + (columns.Has(Column.Monitoring) ? 1 : 0)
            + (columns.Has(Column.Other) ? 1 : 0);
    }

    /// <summary>The nearest heading above a table, not beyond <paramref name="floor"/>, that names such a paper and stands as a title.</summary>
    public static int? TitleAbove(IReadOnlyList<Block> blocks, int table, int floor)
    {
        for (var i = table - 1; i > floor && i > table - FarthestTitle; i--)
            if (blocks[i] is { IsTitle: true } title && AnyTitle().IsMatch(title.Text) && (title.Emphasis || title.StartsPage || IsAppendix().IsMatch(title.Text) || i == table - 1))
                return i;
        return null;
    }

    /// <summary>What a sheet says above its headings, each in a row of its own.</summary>
    public static string? Caption(Table table) => PlanColumns.Find(table) is { HeaderRow: > 0 } columns
        ? table.Rows.Take(columns.HeaderRow).Select(row => TableText.OnlyText(row.Texts())).OfType<string>().OrderByDescending(NamesALog).FirstOrDefault()
        : null;

    public static bool NamesALog(string text) => LogTitle().IsMatch(text);

    public static bool IsAnnex(Block block) => block.IsTitle && IsAppendix().IsMatch(block.Text);

    public static bool NamesAPaper(string text) => AnyTitle().IsMatch(text);

    [GeneratedRegex(@"\b(action|improvement|delivery|implementation|recovery|post-inspection|response) plan\b|\bplan 20\d\d", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex PlanTitle();

    [GeneratedRegex(@"\b(plan|strategy|programme)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AnyPlan();

    [GeneratedRegex(@"^log\b|\b(action|actions|decision) (log|tracker|register|list|sheet|points)\b|\b(outstanding|open|closed|completed|agreed|matters|arising) actions?\b|\bactions? (arising|outstanding|from)\b|\bmatters arising\b|\btracker\b|[:–-] actions$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LogTitle();

    [GeneratedRegex(@"\b(actions|log|tracking|follow[- ]?up|matters|arising|board|committee|panel|forum|group|meetings?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Actions();

    /// <summary>The words by which a log says how an action stands.</summary>
    [GeneratedRegex(@"^(open|closed?|complete[d]?|done|on ?going|outstanding|overdue|not (yet )?(due|started)|started|in (progress|hand)|carried forward|c/?f|part(ly)? done|pending|on (track|agenda)|superseded)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Standing();

    [GeneratedRegex(@"\bmeeting\b|^(carried|brought) forward\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\b(next|following|\p{L}+) (meeting|board)\b|^(asap|immediate(ly)?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"\b(action|improvement|delivery|implementation|recovery|post-inspection|response) plan\b|\bplan 20\d\d|\bwork ?(programme|plan)\b|\bforward (plan|programme)\b|\b(action|actions|decision) (log|tracker|register|list|sheet)\b|\boutstanding actions\b|\bactions arising\b|\bmatters arising\b|\btracker\b|\b(list of|rolling) actions?\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AnyTitle();

    [GeneratedRegex(@"^(appendix|annex|schedule)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsAppendix();
}

using System.Text.RegularExpressions;
using Candour.Reading.Papers.Plans;

namespace Candour.Reading.Papers.Finding;

/// <summary>What a table is, by its headings and by the words above it.</summary>
internal static partial class TableSigns
{
    private const int FarthestTitle = 60;

    public static PaperKind? KindOf(Table table, string? title)
    {
        var columns = PlanColumns.Find(table);
        // An action that was raised at one meeting and is due by another day is no item of a work programme.
        var isTracked = columns is not null && columns.Has(Column.Raised) && columns.Has(Column.Action) && columns.Has(Column.Due);
        if (!isTracked && ProgrammeColumns.Find(table) is not null) return PaperKind.Programme;
        if (columns is null) return null;
        title = $"{title} {Caption(table)}";
        var isLog = LogTitle().IsMatch(title) && !PlanTitle().IsMatch(title);
        return isLog || columns.Has(Column.Raised) ? PaperKind.Log : PaperKind.Plan;
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

    [GeneratedRegex(@"^log\b|\b(action|actions|decision) (log|tracker|register|list|sheet|points)\b|\b(outstanding|open|closed|completed|agreed|matters|arising) actions?\b|\bactions? (arising|outstanding|from)\b|\bmatters arising\b|\btracker\b|[:–-] actions$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LogTitle();

    [GeneratedRegex(@"\b(action|improvement|delivery|implementation|recovery|post-inspection|response) plan\b|\bplan 20\d\d|\bwork ?(programme|plan)\b|\bforward (plan|programme)\b|\b(action|actions|decision) (log|tracker|register|list|sheet)\b|\boutstanding actions\b|\bactions arising\b|\bmatters arising\b|\btracker\b|\b(list of|rolling) actions?\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AnyTitle();

    [GeneratedRegex(@"^(appendix|annex|schedule)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsAppendix();
}

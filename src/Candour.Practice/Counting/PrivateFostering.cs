namespace Candour.Practice.Counting;

/// <summary>Private fostering in SQL over the columns of private_fostering_visits, which has a row for each visit, or one without a visit.</summary>
/// <remarks>SI 2005/1533 regulations 4 and 8: the year runs from the day on which the authority knew.</remarks>
internal static class PrivateFostering
{
    /// <summary>The arrangement as a whole beside each of its visits.</summary>
    public static string Arrangements(string visits) => $"""
        SELECT *, row_number() OVER (PARTITION BY child, notified_on ORDER BY visited_on, row) = 1 AS is_first, min(visited_on) OVER arrangement AS first_visited_on,
            max(visited_on) OVER arrangement AS last_visited_on, max(ended_on) OVER arrangement AS over_on
        FROM ({visits}) WINDOW arrangement AS (PARTITION BY child, notified_on)
        """;

    public const string Open = "is_first AND over_on IS NULL AND notified_on IS NOT NULL";

    public static readonly string Due = $"CASE WHEN last_visited_on IS NULL THEN {First("notified_on")} ELSE {Next("last_visited_on")} END";

    /// <param name="known">The day on which the authority knew, a column.</param>
    public static string First(string known) => $"wd({known}, 7)";

    /// <param name="visited">The day of the visit before, a column.</param>
    public static string Next(string visited) => $"{visited} + CASE WHEN {visited} < notified_on + INTERVAL 12 MONTH THEN 42 ELSE 84 END";
}

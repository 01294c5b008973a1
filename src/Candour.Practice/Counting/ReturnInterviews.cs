namespace Candour.Practice.Counting;

/// <summary>Returns of children who were missing, and what became of them, in SQL over the columns of ssd_missing.</summary>
internal static class ReturnInterviews
{
    public const string Returned = "kind IS DISTINCT FROM 'absent' AND returned_at IS NOT NULL";

    /// <summary>In the last 6 months, and 72 hours ago or longer.</summary>
    public const string Due = $"{Returned} AND returned_at::DATE > {{T-6m}} AND returned_at::DATE < {{past 3d}}";

    public static string ReturnedBefore => $"{Due} AND {Moments.IsBefore("returned_at", "went_at")}";

    /// <summary>Where the time of one of both is not known, the third day after the return still counts.</summary>
    public static string In72Hours(string moment) =>
        $"CASE WHEN {Moments.HasNoTime("returned_at")} OR {Moments.HasNoTime(moment)} THEN {moment}::DATE <= returned_at::DATE + 3 ELSE {moment} <= returned_at + INTERVAL 72 HOUR END";
}

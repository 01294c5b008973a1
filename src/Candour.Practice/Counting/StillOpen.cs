namespace Candour.Practice.Counting;

/// <summary>What has not ended on the day, in SQL over the columns of its list: measures count it, and watch rules look at it.</summary>
internal static class StillOpen
{
    /// <summary>List 6: a child in need plan.</summary>
    public const string Need = "closed_on IS NULL AND status = 'child-in-need'";

    /// <summary>List 7: a child protection plan.</summary>
    public const string Plan = "ended_on IS NULL AND started_on IS NOT NULL";

    /// <summary>List 8: being looked after.</summary>
    public const string Care = "ceased_on IS NULL AND started_on IS NOT NULL";
}

namespace Candour.Practice;

/// <summary>By what figures are given beside those of the whole authority.</summary>
public enum MeasureGroup { Authority, Team, Worker }

internal static class MeasureGroups
{
    public const string NotAllocated = "not allocated";

    /// <summary>A list without allocation, such as list 10, has the whole only; an extra list has that of its children in other lists.</summary>
    public static bool Has(this MeasureGroup by, AnnexAList list) => by is not MeasureGroup.Authority && (list.IsExtra || list.Has(by.Column()));

    public static string Column(this MeasureGroup by) => by is MeasureGroup.Team ? "team" : "worker";
}

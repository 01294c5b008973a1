namespace Candour.Practice;

/// <summary>The extra lists that measures, rules and checks name.</summary>
internal static class ExtraLists
{
    public static ListId Missing { get; } = Named("ssd_missing");
    public static ListId NeedVisits { get; } = Named("ssd_cin_visits");
    public static ListId ProtectionVisits { get; } = Named("ssd_cp_visits");
    public static ListId ProtectionReviews { get; } = Named("ssd_cp_reviews");
    public static ListId CareVisits { get; } = Named("ssd_cla_visits");
    public static ListId CareReviews { get; } = Named("ssd_cla_reviews");
    public static ListId PreProceedings { get; } = Named("ssd_pre_proceedings");
    public static ListId PrivateFostering { get; } = Named("private_fostering_visits");
    public static ListId Supervision { get; } = Named("supervision");

    private static ListId Named(string name) => AnnexAList.Find(name)!.Id;
}

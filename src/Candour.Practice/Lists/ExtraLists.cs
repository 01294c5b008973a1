namespace Candour.Practice;

/// <summary>The extra lists that measures, rules and checks name.</summary>
internal static class ExtraLists
{
    public static ListId Missing { get; } = Named("ssd_missing");

    private static ListId Named(string name) => AnnexAList.Find(name)!.Id;
}

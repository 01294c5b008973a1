using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Site;

/// <summary>What the bearer of a link of access can open: pages of the table, to read, as they are today. A page that is not in it is shut.</summary>
internal static class SharedPages
{
    public const string Home = "/AccessLinks/Shared";

    /// <summary>Pages about one record, and how the address names it.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ProgrammeView, RouteValueDictionary, Record?>> One = new Dictionary<string, Func<ProgrammeView, RouteValueDictionary, Record?>>
    {
        ["/Recommendations/Details"] = (view, route) => view.RecommendationBy(Text(route, "reference")),
        ["/Actions/Details"] = (view, route) => view.ActionBy(Text(route, "reference")),
        ["/EvidenceItems/Details"] = (view, route) => AssuranceView.Of(view).By(Text(route, "number")),
        ["/EvidenceItems/File"] = (view, route) => AssuranceView.Of(view).By(Text(route, "number")),
        ["/Documents/Source"] = Of<DocumentImport>,
        ["/Documents/File"] = Of<DocumentImport>,
        ["/Papers/File"] = Of<Paper>,
    };

    /// <summary>Pages about the programme, for who was given the whole of it: no children, no people, no boards and no papers.</summary>
    public static readonly IReadOnlySet<string> Whole = new HashSet<string>
    {
        "/Overview/Index", "/Recommendations/Index", "/Recommendations/Csv", "/Actions/Index", "/Actions/Groups", "/Actions/Csv", "/Sources/Index", "/Sources/Details", "/Plans/Index", "/Plans/Details",
        "/EvidenceItems/Index", "/EvidenceItems/Csv", "/Assurance/Index", "/WeakSpots/Index", "/WeakSpots/Csv", "/Deadlines/Index", "/Deadlines/Events",
        "/Measures/Index", "/Measures/Csv", "/Measures/Details", "/Measures/Figures", "/Measures/Drawing", "/Measures/Picture", "/Measures/Compare", "/Workforce/Index", "/Workforce/Details",
        "/Visits/Index", "/Visits/Csv", "/Visits/FindingsCsv", "/Visits/Progress", "/Visits/Details", "/Obligations/Index", "/Obligations/Details",
        "/SelfEvaluations/Index", "/SelfEvaluations/Details", "/SelfEvaluations/Compare", "/SelfEvaluations/Print",
    };

    /// <summary>The pages about one record of which the whole programme has all.</summary>
    private static readonly string[] OneOfTheWhole = ["/Recommendations/Details", "/Actions/Details", "/EvidenceItems/Details", "/EvidenceItems/File"];

    public static bool Opens(HttpContext context)
    {
        if (context.Reach() is not { } reach || PageOf(context) is not { } page) return false;
        if (!(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) || context.Request.Query.ContainsKey("asAt")) return false;
        if (page == Home || (reach.IsWhole && Whole.Contains(page))) return true;
        return One.TryGetValue(page, out var find) && find(reach.Programme, context.Request.RouteValues) is { } record
            && (reach.Names(record) || (reach.IsWhole && OneOfTheWhole.Contains(page)));
    }

    /// <summary>Null where the address is no page's.</summary>
    public static string? PageOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath;

    private static string Text(RouteValueDictionary route, string name) => route[name] as string ?? "";

    private static T? Of<T>(ProgrammeView view, RouteValueDictionary route) where T : Record => Guid.TryParse(Text(route, "id"), out var id) ? view.Snapshot.Find<T>(id) : null;
}

using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.AccessLinks;

/// <summary>Where the bearer of a link of access begins: everything that was chosen for them.</summary>
public sealed class SharedModel(Desk desk) : ProgrammePage(desk)
{
    public AccessLink Link => HttpContext.Reach()!.Link;

    /// <summary>The programme’s parts, in the order of the menu.</summary>
    internal static IReadOnlyList<(string Title, string Address)> Parts { get; } =
    [
        ("The programme", "/programme"), ("Actions", "/actions"), ("Evidence", "/evidence"), ("Claims beside evidence", "/assurance"), ("Clocks", "/clocks"), ("Visits", "/visits"),
        ("Duties to report", "/obligations"), ("Self-evaluations", "/self-evaluations"), ("Stress test", "/stress-test"), ("Measures", "/measures"),
    ];

    public IEnumerable<Recommendation> Recommendations => Link.Part is SharedPart.Programme ? View.Recommendations : Link.Recommendations.Select(View.Snapshot.Find<Recommendation>).OfType<Recommendation>();

    /// <summary>What was shared for the visit, each with where it is to be had; null for what is not kept here.</summary>
    public IReadOnlyList<(VisitShare Share, string? Address)> Shared =>
        Link.Visit is { } id && View.Snapshot.Find<Visit>(id) is { } visit ? [.. VisitView.Of(View).SharedAt(visit).Select(one => (one, AddressOf(one)))] : [];

    private string? AddressOf(VisitShare share) => share.Subject is { } id ? View.Snapshot.Find<Ledger.Record>(id) switch
    {
        DocumentImport document => $"{Links.Document(document.Id)}/file",
        Paper { File: not null } paper => $"{Links.Paper(paper.Id)}/file",
        Evidence or PlanAction or Recommendation => RecordLinks.To(id, View),
        _ => null,
    } : null;
}

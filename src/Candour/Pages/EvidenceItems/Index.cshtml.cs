using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.EvidenceItems;

/// <summary>All evidence, the latest observed first.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    /// <summary>Whoever leads is told so many days before that what they stand on ends.</summary>
    private const int Soon = 30;

    public ListView<Evidence> List { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var (columns, view) = (EvidenceRows.Columns(this), AssuranceView.Of(View));
        var query = ListQuery.Of(Request, columns, EvidenceRows.UsualOrder);
        var rows = EvidenceRows.Of(View, Today, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "items of evidence",
            Filters = EvidenceRows.Filters(View), CsvPath = "/evidence.csv", Classes = "list--above",
            WhenEmpty = view.Evidence.Count == 0 ? "No evidence has been added yet." : "No evidence fits these filters.",
        };
        var current = view.Evidence.Where(one => one.StateOn(Today, view) is EvidenceState.Current).ToList();
        var soon = current.Count(one => one.LastDay < Today.AddDays(Soon));
        Sentence = view.Evidence.Count == 0 ? "Nothing shows yet that what is claimed is so."
            : $"{InWords.Count(current.Count, "item")} of {view.Evidence.Count} {(current.Count == 1 ? "counts" : "count")} today{(soon == 0 ? "" : $"; {soon} of them {(soon == 1 ? "ends" : "end")} within {Soon} days")}.";
    }
}

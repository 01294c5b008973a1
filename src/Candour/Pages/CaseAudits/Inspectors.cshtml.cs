using Candour.Children;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.CaseAudits;

/// <summary>The list to hand to inspectors before a visit, from which they pick.</summary>
public sealed class InspectorsModel(Desk desk, Looks looks) : InspectorsPage(desk, looks)
{
    internal ListView<InspectorList.Row> List { get; private set; } = null!;

    public string Sentence => InspectorList.Sentence(Rows);

    public async Task OnGetAsync()
    {
        await ReadAsync();
        var query = ListQuery.Of(Request, InspectorList.Columns, "month").On(Rows.Count);
        List = new()
        {
            Query = query, Columns = InspectorList.Columns, Rows = [.. Rows.Skip(query.Skip).Take(query.PageSize)], Total = Rows.Count, Noun = "cases", CsvPath = "/audits/inspectors.csv", Classes = "list--above",
            Filters = [Filter.One("from", "From", Months) with { Unset = InWords.Month(First) }, Filter.One("to", "To", Months) with { Unset = InWords.Month(Last) }], WhenEmpty = "No audited case is of these months.",
        };
    }

    private IReadOnlyList<FilterOption> Months =>
        [.. Candour.Assurance.AuditsView.Of(View).Rounds.Where(one => one.ClosedOn is not null).Select(one => one.Month).Distinct().Select(one => new FilterOption(one.Iso()[..7], InWords.Month(one)))];
}

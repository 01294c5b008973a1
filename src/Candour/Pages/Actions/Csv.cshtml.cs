using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Actions;

/// <summary>The actions of the list, on all its pages, as a file that can be changed and read back.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var query = ListQuery.Of(Request, ActionColumns.For(this), ActionColumns.UsualOrder);
        var rows = ActionFilters.Rows(View, Today, query);
        return new($"actions-{Today:yyyy-MM-dd}.csv", [.. ActionCsv.Columns, .. ActionCsv.Beside], rows.Select(row => (IReadOnlyList<string>)[.. ActionCsv.Cells(row, View), .. Beside(row)]));
    }

    private IEnumerable<string> Beside(ActionRow row)
    {
        var found = AssuranceView.Of(View).Of(row.Action, Today);
        return [AssuranceNames.Of(found.Opinion), found.FallsOn?.Iso() ?? ""];
    }
}

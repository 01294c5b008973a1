using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Actions;

/// <summary>Every action of the plans, narrowed, ordered and paged by the address.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<ActionRow> List { get; private set; } = null!;

    public Headline Headline { get; private set; } = null!;

    public void OnGet()
    {
        var columns = ActionColumns.For(this);
        var query = ListQuery.Of(Request, columns, ActionColumns.UsualOrder);
        var rows = ActionFilters.Rows(View, Today, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query,
            Columns = columns,
            Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)],
            Total = rows.Count,
            Noun = "actions",
            Filters = ActionFilters.For(View),
            CsvPath = "/actions.csv",
            Classes = "list--above",
            WhenEmpty = View.Actions.Count == 0 ? "The plan has no actions yet." : "No action fits these filters.",
        };
        Headline = View.Headline(Today);
    }
}

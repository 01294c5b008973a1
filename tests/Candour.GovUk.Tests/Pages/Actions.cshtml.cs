using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.GovUk.Tests.Pages;

public sealed record ActionRow(int Number, string Text, string Claim);

public sealed class ActionsModel : PageModel
{
    private static readonly Column<ActionRow>[] Columns =
    [
        new("number", "Action", row => $"{row.Number}") { IsRowHeader = true, Cell = (html, row) => html.Write($"""<a href="/actions/{row.Number}">{row.Number}</a>""") },
        new("text", "What will be done", row => row.Text) { IsSortable = false },
        new("claim", "Claim", row => row.Claim),
        new("id", "Identifier", row => $"{row.Number:0000}") { CsvOnly = true },
    ];

    public ListView<ActionRow> List { get; private set; } = null!;

    public void OnGet()
    {
        var query = ListQuery.Of(Request, Columns, sort: "number");
        var all = Enumerable.Range(1, 130).Select(n => new ActionRow(n, $"Do <{n}> & report", n % 2 == 0 ? "onTrack" : "atRisk"))
            .Where(row => query.All("claim") is not { Count: > 0 } claims || claims.Contains(row.Claim))
            .Where(row => query.One("q") is not { } words || row.Text.Contains(words, StringComparison.Ordinal))
            .ToList();
        query = query.On(all.Count);
        var ordered = query.Descending ? all.OrderByDescending(row => row.Number) : all.OrderBy(row => row.Number);
        List = new()
        {
            Query = query,
            Columns = Columns,
            Rows = [.. ordered.Skip(query.Skip).Take(query.PageSize)],
            Total = all.Count,
            Noun = "actions",
            CsvPath = "/actions.csv",
            Filters = [Filter.Search("q", "Words"), Filter.Any("claim", "Claim", [new("onTrack", "On track"), new("atRisk", "At risk")]), Filter.One("lead", "Lead", [new("head", "Head of service")])],
        };
    }
}

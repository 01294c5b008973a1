using System.Globalization;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>Actions counted by what they have in common: what each lead, board or theme claims.</summary>
public sealed class GroupsModel(Desk desk) : ProgrammePage(desk)
{
    private Grouping _grouping = null!;

    [FromRoute]
    public string By { get; set; } = "";

    internal Grouping Grouping => _grouping;

    public ListView<ActionGroup> List { get; private set; } = null!;

    protected override IActionResult? Instead()
    {
        if (Grouping.Of(By) is not { } known) return NotFound();
        _grouping = known;
        return null;
    }

    public void OnGet()
    {
        var claims = ActionGroups.Count([], View.Programme);
        Column<ActionGroup>[] columns =
        [
            new("group", _grouping.Title, one => one.Title) { IsRowHeader = true, Cell = WriteName },
            .. claims.Select(one => Count(one.Claim.Code, one.Claim.Name, group => group.Claims.FirstOrDefault(count => count.Claim.Code == one.Claim.Code)?.Count ?? 0)),
            Count("beyond", "Claimed beyond the evidence", group => group.Rows.Count(row => AssuranceView.Of(View).Of(row.Action, Today).Beyond(row.Claim) > 0)),
            Count("overdue", "Past their date", group => group.Overdue),
            Count("actions", "All", group => group.Count),
        ];
        var query = ListQuery.Of(Request, columns, "group");
        var groups = ActionGroups.By(_grouping.By, ActionFilters.Of(query).Apply(View.Rows(Today), Today), View.Programme);
        query = query.On(groups.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. Sorted(groups, columns, query).Skip(query.Skip).Take(query.PageSize)],
            Total = groups.Count, Noun = _grouping.Nouns, Filters = ActionFilters.For(View),
            Classes = "list--above",
            WhenEmpty = "No action fits these filters.",
        };
    }

    private void WriteName(HtmlWriter html, ActionGroup group) =>
        html.Write($"""<a class="govuk-link" href="{Narrowed(group).HrefTo("/actions")}">{group.Title}</a>""");

    private ListQuery Narrowed(ActionGroup group) => _grouping.By == ActionGrouping.DueMonth && group.Key == ActionFilter.Without
        ? List.Query.With("due", "noDate")
        : List.Query.With(_grouping.Filter, group.Key);

    private static IEnumerable<ActionGroup> Sorted(IReadOnlyList<ActionGroup> groups, Column<ActionGroup>[] columns, ListQuery query)
    {
        if (query.Sort == "group") return query.Descending ? groups.Reverse() : groups;
        var column = Array.Find(columns, one => one.Key == query.Sort)!;
        int Figure(ActionGroup group) => int.Parse(column.Value(group)!, CultureInfo.InvariantCulture);
        return query.Descending ? groups.OrderByDescending(Figure) : groups.OrderBy(Figure);
    }

    private static Column<ActionGroup> Count(string key, string title, Func<ActionGroup, int> count) =>
        new(key, title, group => count(group).ToString(CultureInfo.InvariantCulture)) { IsNumeric = true };
}

using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Challenges;
using Candour.Site;

namespace Candour.Pages.Actions;

/// <summary>The columns of the list of actions, and the order that each stands for.</summary>
internal static class ActionColumns
{
    public const string UsualOrder = "number";

    private static readonly Dictionary<string, ActionSort> Sorts = new()
    {
        ["number"] = ActionSort.Number, ["text"] = ActionSort.Text, ["lead"] = ActionSort.Lead, ["due"] = ActionSort.Due,
        ["first"] = ActionSort.Original, ["moved"] = ActionSort.DaysMoved, ["claim"] = ActionSort.Claim, ["updated"] = ActionSort.Updated,
    };

    public static ActionOrder OrderOf(ListQuery query) => new(Sorts.GetValueOrDefault(query.Sort), query.Descending);

    public static IReadOnlyList<Column<ActionRow>> For(ProgrammePage page) =>
    [
        new("number", "Action", row => row.Reference)
        {
            IsRowHeader = true,
            Cell = (html, row) => html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.Action(row.Action))}">{row.Reference}</a>"""),
        },
        new("text", "What will be done", row => row.Text) { Cell = (html, row) => html.Write($"""<span class="lines">{row.Text}</span>""") },
        new("lead", "Lead", row => string.Join("; ", row.Leads.Select(one => one.Title))) { Cell = Leads },
        new("recommendation", "Answers", row => string.Join("; ", row.Recommendations.Select(one => one.Reference)))
        {
            IsSortable = false,
            Cell = (html, row) => Recommendations(html, row, page),
        },
        new("due", "Due", row => row.Due?.Iso()) { Cell = Due },
        new("claim", "Claim", row => row.Claim.Name) { Cell = (html, row) => Claimed(html, row, page) },
        new("updated", "Last report", row => row.UpdatedOn is { } day ? InWords.Day(day) : "Never"),
        new("board", "Watched by", row => InWords.List(row.MonitoredBy)) { IsSortable = false },
        new("first", "First promised", row => null) { CsvOnly = true },
        new("moved", "Days moved", row => null) { CsvOnly = true },
    ];

    private static void Claimed(HtmlWriter html, ActionRow row, ProgrammePage page)
    {
        html.Write($"{Claims.Tag(row.Claim)} {ChallengeTag.Open(ChallengeView.Of(page.View).OpenCount(row.Id))}");
        html.WriteBelow(AssuranceView.Of(page.View).Of(row.Action, page.Today), page.View);
    }

    private static void Leads(HtmlWriter html, ActionRow row)
    {
        if (row.Leads.Count == 0) html.Write($"""<span class="late">Nobody</span>""");
        for (var place = 0; place < row.Leads.Count; place++)
        {
            if (place > 0) html.Write($"<br>");
            html.Write($"{row.Leads[place].Title}");
        }
    }

    private static void Recommendations(HtmlWriter html, ActionRow row, ProgrammePage page)
    {
        if (row.Recommendations.Count == 0) html.Write($"None");
        for (var place = 0; place < row.Recommendations.Count; place++)
        {
            if (place > 0) html.Write($", ");
            var one = row.Recommendations[place];
            html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.Recommendation(one))}">{one.Reference}</a>""");
        }
    }

    private static void Due(HtmlWriter html, ActionRow row)
    {
        if (row.Due is { } due) html.Write($"""<span class="nowrap">{InWords.Day(due)}</span>""");
        else if (row.Written is { } written) html.Write($"“{written}”");
        else html.Write($"No date");
        if (row.IsOverdue) html.Write($""" <strong class="late nowrap">Past its date</strong>""");
        foreach (var one in row.Action.Milestones)
            if (DueWords.Moves(one) is { } moves)
                html.Write($"""<br><span class="small">{(one.Name is { } step ? $"{step}: " : "")}{moves}</span>""");
    }
}

using Candour.Children;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>The manager's page: what is late or due soon for children, by team, and what nobody has acknowledged yet.</summary>
public sealed class AlertsModel(Desk desk, ChildRecords records, Looks looks) : PracticePage(desk)
{
    private const string Open = "open", Known = "acknowledged";

    public string? Missing { get; private set; }

    public PracticeLoad Load => Practice.Newest!;

    public string Sentence { get; private set; } = "";

    /// <summary>The teams with the most that is late first.</summary>
    public IReadOnlyList<(string? Team, AlertCounts Counts)> Teams { get; private set; } = [];

    internal ListView<LateRow> List { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        if (await records.AlertsAsync(Desk.Authority, Practice, Today, Calendar, HttpContext.RequestAborted) is not { } alerts)
        {
            Missing = records.WhyNot(Practice.Newest);
            return;
        }
        await looks.RecordAsync(Desk, Load, PracticePart.Alerts);
        Sentence = InSentence(AlertCounts.Of(alerts), alerts);
        Teams =
        [
            .. alerts.GroupBy(one => one.Item.Team).Select(team => (Team: team.Key, Counts: AlertCounts.Of([.. team])))
                .OrderByDescending(one => one.Counts.Late).ThenBy(one => one.Team ?? "", NaturalOrder.Comparer),
        ];
        Show(alerts);
    }

    private void Show(IReadOnlyList<Alert> alerts)
    {
        Column<LateRow>[] columns = [.. LateRows.Columns(this, Load), AcknowledgedColumn];
        var query = ListQuery.Of(Request, columns, LateRows.UsualOrder);
        var (term, state) = (Enum.TryParse<AlertTerm>(query.One("term"), out var asked) ? asked : (AlertTerm?)null, query.One("state") ?? Open);
        var all = alerts.Select(one => (Alert: one, Row: new LateRow(one.Item, IsNew: null, one.Acknowledged))).ToList();
        var asks = all.Where(one => (term is null || one.Alert.Term == term) && state switch { Known => !one.Alert.IsOpen, Open => one.Alert.IsOpen, _ => true });
        var rows = LateRows.Of([.. asks.Select(one => one.Row)], query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "alerts", Classes = "list--above",
            Filters = LateRows.Filters([.. all.Select(one => one.Row)],
                Filter.One("term", "How soon", [new($"{AlertTerm.Late}", "Late"), new($"{AlertTerm.InFive}", "Due in 5 working days"), new($"{AlertTerm.InTen}", "Due in 6 to 10")]),
                Filter.One("state", "Acknowledged", [new(Known, "Acknowledged"), new("all", "Acknowledged or not")]) with { Unset = "Not acknowledged" }),
            WhenEmpty = alerts.Count == 0 ? "Nothing is late, and nothing falls due in 10 working days." : "No alert fits these filters.",
        };
    }

    private Column<LateRow> AcknowledgedColumn => new("note", "Acknowledged", one => one.Acknowledged?.Note)
    {
        IsSortable = false,
        Cell = (html, one) =>
        {
            if (one.Acknowledged is { } known) html.Write($"""<span class="lines">{known.Note}</span><span class="small below">{known.By}, {InWords.Day(known.On)}</span>""");
            else if (Desk.AsAt is null) html.Write($"""<a class="govuk-link" href="{Links.Acknowledge(one.Item)}">Acknowledge<span class="govuk-visually-hidden"> {WatchRule.TitleOf(one.Item.Rule)}, {one.Item.Child}, {InWords.Day(one.Item.Due)}</span></a>""");
        },
    };

    private static string InSentence(AlertCounts counts, IReadOnlyCollection<Alert> alerts)
    {
        var moved = alerts.Count(one => one.IsOpen && one.Item.Rule == "iro-not-told");
        var sentence = counts.IsEmpty ? "Nothing waits for you." : $"{counts.Words}.";
        if (moved > 0) sentence += $" {(moved == 1 ? "1 child has" : $"{moved:#,0} children have")} moved without word to the reviewing officer.";
        return counts.Acknowledged == 0 ? sentence : $"{sentence} {counts.Acknowledged:#,0} acknowledged.";
    }
}

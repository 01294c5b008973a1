using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Actions;

/// <summary>What the list of actions can be narrowed by. The choices are made once, until what they are made of changes.</summary>
internal sealed class ActionFilters
{
    private static readonly FilterOption None = new(ActionFilter.Without, "None");

    private ActionFilters(ProgrammeView view) => All =
    [
        Filter.Search("words", "Words"),
        Filter.One("claim", "Claim", [.. view.Programme.Claims.Select(one => new FilterOption(one.Code, one.Name))]),
        Filter.One("evidence", "Evidence", [new("beyond", "The claim goes beyond it"), new("supports", "It supports what is claimed"), new("contradicts", "It contradicts what is claimed"), new("none", "There is none that counts")]),
        Filter.One("due", "Due", [new("overdue", "Past its date"), new("next30Days", "In the next 30 days"), new("thisQuarter", "This quarter"), new("noDate", "No certain date")]),
        Filter.One("month", "Due in", [.. view.Actions.Select(one => one.DueOn).OfType<DateOnly>().Select(day => new DateOnly(day.Year, day.Month, 1)).Distinct().Order().Select(Month)]),
        Filter.One("lead", "Lead", [.. view.Posts.Select(one => new FilterOption(one.Id.ToString(), one.Title)), None]),
        Filter.One("recommendation", "Recommendation", [.. view.Recommendations.Select(one => new FilterOption(one.Reference, $"{one.Reference}: {Short(one.Text)}")), None]),
        Filter.One("theme", "Theme", [.. view.Plans.SelectMany(one => one.Themes).Select(one => one.Name).Distinct().Select(Named), None]),
        Filter.One("board", "Watched by", [.. view.Boards.Select(Named), None]),
        Filter.One("directorate", "Directorate", [.. view.Directorates.Select(Named), None]),
        Filter.One("plan", "Plan", [.. view.Plans.Select(one => new FilterOption(one.Code, one.Name))]),
        Filter.One("state", "State", [new("closed", "Closed or handed on"), new("all", "All")]) with { Unset = "Open" },
    ];

    public IReadOnlyList<Filter> All { get; }

    public static IReadOnlyList<Filter> For(ProgrammeView view) => view.Snapshot.Derive(
        _ => new ActionFilters(view),
        typeof(Programme), typeof(PlanAction), typeof(Plan), typeof(Post), typeof(Recommendation), typeof(Source)).All;

    /// <summary>The rows that a query asks for, in its order, on all pages.</summary>
    public static IReadOnlyList<ActionRow> Rows(ProgrammeView view, DateOnly today, ListQuery query) =>
        [.. Of(query).Apply(view.Rows(today, ActionColumns.OrderOf(query)), today).Where(row => query.One("evidence") is not { } evidence || Fits(AssuranceView.Of(view).Of(row.Action, today), row, evidence))];

    private static bool Fits(Assessment found, ActionRow row, string evidence) => evidence switch
    {
        "beyond" => found.Beyond(row.Claim) > 0,
        "supports" => row.Claim.Standing >= Standing.OnTrack && found.Beyond(row.Claim) == 0,
        "contradicts" => found.Opinion is Opinion.Contradicted,
        _ => found.Opinion is Opinion.None,
    };

    public static ActionFilter Of(ListQuery query) => new()
    {
        Plan = query.One("plan"), Theme = query.One("theme"), Recommendation = query.One("recommendation"), Lead = query.One("lead"),
        Directorate = query.One("directorate"), Board = query.One("board"), Claim = query.One("claim"), Words = query.One("words"),
        State = Enum.TryParse<StateFilter>(query.One("state"), ignoreCase: true, out var state) ? state : StateFilter.Open,
        Due = Enum.TryParse<DueWindow>(query.One("due"), ignoreCase: true, out var due) ? due : DueWindow.Any,
        DueIn = IsoDay.Read(query.One("month")),
    };

    private static FilterOption Month(DateOnly first) => new(first.Iso(), InWords.Month(first));

    private static FilterOption Named(string name) => new(name, name);

    private static string Short(string text) => text.Length <= 50 ? text : $"{text.AsSpan(0, text.LastIndexOf(' ', 49) is > 20 and var end ? end : 49)}…";
}

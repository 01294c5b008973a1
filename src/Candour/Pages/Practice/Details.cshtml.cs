using Candour.Children;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>What was counted in a load, beside the load before.</summary>
public sealed class DetailsModel(Desk desk, ChildRecords records) : FiguresPage(desk, records)
{
    internal ListView<FigureRow> List { get; private set; } = null!;

    public bool MaySeeChildren => Access.Allows(User, Permission.SeeChildren);

    /// <summary>Each person's latest look, the newest first.</summary>
    public IReadOnlyList<PracticeLook> Looks => [.. View.Snapshot.About<PracticeLook>(Load.Id).OrderByDescending(one => one.At)];

    public new string Rows => Load.Removed is { } gone
        ? $"Removed on {InWords.Day(gone.On)} by {gone.By}: {gone.Why}"
        : $"{InWords.Count(Load.Rows, "row")}, kept until {InWords.Day(Load.KeptUntil)}";

    public string Sentence => Practice.Before(Load) is { } before
        ? $"{InWords.Count(Load.LateCases, "case")} late; {before.LateCases:#,0} on {InWords.Day(before.AsAt)}, the load before."
        : $"{InWords.Count(Load.LateCases, "case")} late. There is no load before.";

    public async Task OnGetAsync()
    {
        await ReadAsync();
        var query = Query.On(base.Rows.Count);
        List = new()
        {
            Query = query, Columns = Columns, Rows = [.. base.Rows.Skip(query.Skip).Take(query.PageSize)], Total = base.Rows.Count, Noun = "figures",
            Filters = Filters, CsvPath = $"{Links.Practice(Load)}/measures.csv", Classes = "list--above", WhenEmpty = "No figure fits these filters.",
        };
    }

    private Filter[] Filters =>
    [
        Filter.One("by", "Figures for", MaySeeWorkers ? [new("team", "Each team"), new("worker", "Each worker")] : [new("team", "Each team")]) with { Unset = "The whole authority" },
        Filter.One("measure", "Measure", [.. PracticeMeasures.All.Where(one => Load.FigureOf(one) is not null).Select(one => new FilterOption(one.Code, one.Title))]),
        Filter.One("group", "Team", [.. Load.Teams.Select(one => new FilterOption(one, one))]),
    ];
}

using Candour.Children;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>Which children are late for a visit, a review, an assessment or a check, or will be soon.</summary>
public sealed class LateModel(Desk desk, ChildRecords records, Looks looks) : LatePage(desk, records, looks)
{
    internal ListView<LateRow> List { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public async Task OnGetAsync()
    {
        await ReadAsync(PracticePart.Late);
        if (Missing is not null) return;
        var (rows, query) = (Found, Query.On(Found.Count));
        List = new()
        {
            Query = query, Columns = Columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "cases", CsvPath = $"{Links.Late(Load)}.csv", Classes = "list--above",
            Filters = LateRows.Filters(All, Ask), WhenEmpty = All.Count == 0 ? "Nobody is late for anything." : "No case fits these filters.",
        };
        Sentence = InSentence();
    }

    private Filter[] Ask =>
    [
        Filter.One("ahead", "Also what is due", [new("5", "in 5 working days"), new("10", "in 10 working days")]) with { Unset = "Only what is late" },
        Filter.One("on", "Counted to", [new("today", $"Today, {InWords.Day(Today)}"), new("load", $"The day of the lists, {InWords.Day(Load.AsAt)}")]) with { Unset = $"{InWords.Day(On)}" },
        Filter.One("new", "New since the load before", [new("yes", "Only what is new")]) with { Unset = "New or not" },
    ];

    private string InSentence()
    {
        var late = All.Where(one => one.Item.DaysLate > 0).ToList();
        var isNew = late.Exists(one => one.IsNew is not null) ? $"; {late.Count(one => one.IsNew is true):#,0} of them new since {InWords.Day(Practice.Before(Load)!.AsAt)}" : "";
        var ahead = Ahead is null ? "" : $" {All.Count - late.Count:#,0} more due in {Ahead} working days.";
        return $"{InWords.Count(late.Count, "case")} late on {InWords.Day(On)}, of {Children(late.Select(one => one.Item.Child).Distinct().Count())}{isNew}.{ahead}";
    }

    private static string Children(int count) => count == 1 ? "1 child" : $"{count:#,0} children";
}

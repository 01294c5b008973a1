using System.Globalization;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>The loads of children's records, newest first.</summary>
public sealed class IndexModel(Desk desk) : PracticePage(desk)
{
    public ListView<PracticeLoad> List { get; private set; } = null!;

    public string Sentence => Practice.Newest switch
    {
        null => "No children’s records have been loaded yet.",
        { LateCases: 0 } newest => $"On {InWords.Day(newest.AsAt)}, nothing was late for any child.",
        var newest => $"On {InWords.Day(newest.AsAt)}, {InWords.Count(newest.LateCases, "case")} {(newest.LateCases == 1 ? "was" : "were")} late: a visit, a review, an assessment or a check.",
    };

    public void OnGet()
    {
        var query = ListQuery.Of(Request, Columns, "-day");
        var loads = query is { Sort: "day", Descending: false } ? [.. Practice.Loads.Reverse()] : Practice.Loads;
        query = query.On(loads.Count);
        List = new()
        {
            Query = query, Columns = Columns, Rows = [.. loads.Skip(query.Skip).Take(query.PageSize)], Total = loads.Count, Noun = "loads", Classes = "list--above",
            WhenEmpty = "Whoever may load children’s records begins with the council’s Annex A workbook.",
        };
    }

    private Column<PracticeLoad>[] Columns =>
    [
        new("day", "As at", one => one.Reference)
        {
            IsRowHeader = true,
            Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{Keep(Links.Practice(one))}">{InWords.Day(one.AsAt)}{(one.Version == 1 ? "" : $", version {one.Version}")}</a>"""),
        },
        new("loaded", "Loaded", one => $"{InWords.Day(one.LoadedOn)}, {one.LoadedBy}") { IsSortable = false },
        new("rows", "Rows", one => Number(one.Rows)) { IsSortable = false, IsNumeric = true },
        new("errors", "Errors", one => Number(one.Count(Severity.Error))) { IsSortable = false, IsNumeric = true },
        new("warnings", "Warnings", one => Number(one.Count(Severity.Warning))) { IsSortable = false, IsNumeric = true },
        new("late", "Late on the day", one => Number(one.LateCases)) { IsSortable = false, IsNumeric = true },
        new("kept", "Children’s rows", one => one.Removed is { } gone ? $"Removed on {InWords.Day(gone.On)}" : $"Kept until {InWords.Day(one.KeptUntil)}") { IsSortable = false },
    ];

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}

using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Papers;

/// <summary>The papers of meetings ahead, the next meeting's first, with what each lacks.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    internal ListView<PaperRow> List { get; private set; } = null!;

    public void OnGet()
    {
        Column<PaperRow>[] columns =
        [
            new("title", "Paper", one => one.Paper.Title) { IsRowHeader = true, IsSortable = false, Cell = WriteTitle },
            new("for", "For", one => one.Place.Words(Governance)) { IsSortable = false },
            new("missing", "What is missing", Missing) { IsSortable = false },
        ];
        PaperRow[] found =
        [
            .. Governance.Snapshot.All<Paper>().Select(one => new PaperRow(one, PaperPlace.Of(one, Governance)))
                .Where(one => one.Place.Meeting is not { } meeting || !meeting.IsPast(Today))
                .OrderBy(one => one.Place.Meeting?.Day ?? DateOnly.MaxValue),
        ];
        var query = ListQuery.Of(Request, columns, "for").On(found.Length);
        List = new() { Query = query, Columns = columns, Rows = [.. found.Skip(query.Skip).Take(query.PageSize)], Total = found.Length, Noun = "papers", WhenEmpty = "No paper is begun." };
    }

    private void WriteTitle(HtmlWriter html, PaperRow one) => html.Write($"""<a class="govuk-link" href="{Keep(Links.Paper(one.Paper.Id))}">{one.Paper.Title}</a>""");

    private static string Missing(PaperRow one)
    {
        if (one.Paper.Withdrawal is not null) return "Withdrawn";
        var sections = one.Paper.MissingSections.Count();
        var clearances = ClearanceTable.Of(one.Paper).Where(row => !row.IsCleared).Select(row => ClearanceWords.Of(row.Kind).ToLowerInvariant()).ToList();
        string[] missing =
        [
            .. sections > 0 ? [InWords.Count(sections, "section")] : one.Paper.IsWritten ? Array.Empty<string>() : ["the file"],
            .. clearances.Count > 0 ? [$"clearance by {InWords.List(clearances)}"] : Array.Empty<string>(),
        ];
        return missing.Length == 0 ? "Nothing" : string.Join("; ", missing);
    }

    internal sealed record PaperRow(Paper Paper, PaperPlace Place);
}

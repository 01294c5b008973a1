using System.Globalization;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Site;

namespace Candour.Pages.Risks;

/// <summary>The register of risks as a list.</summary>
internal static class RiskRows
{
    public static IReadOnlyList<RiskRow> All(ProgrammePage page)
    {
        var risks = RiskView.Of(page.View);
        return [.. risks.All.Select(one => risks.Row(one, page.Today))];
    }

    public static RegisterList<RiskRow> Of(ProgrammePage page)
    {
        var view = page.View;
        var since = view.LastMeeting(page.Today)?.On;
        return new("risks", "/risks.csv", "-score")
        {
            Columns =
            [
                new("number", "Number", one => one.Risk.Number) { CsvOnly = true },
                new("title", "Risk", one => one.Risk.Title)
                {
                    IsRowHeader = true,
                    Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Risk(one.Risk))}">{one.Risk.Title}</a><span class="small below">{one.Risk.Number}, {view.PostTitle(one.Risk.Owner)}</span>"""),
                },
                new("cause", "Cause", one => one.Risk.Cause) { CsvOnly = true },
                new("event", "Event", one => one.Risk.Event) { CsvOnly = true },
                new("effect", "Effect", one => one.Risk.Effect) { CsvOnly = true },
                new("owner", "Owner", one => view.PostTitle(one.Risk.Owner)) { CsvOnly = true },
                new("inherent", "Inherent", one => Number(one.Risk.Inherent.Score)) { IsNumeric = true },
                new("likelihood", "Likelihood", one => Number(one.Level.Likelihood)) { CsvOnly = true },
                new("impact", "Impact", one => Number(one.Level.Impact)) { CsvOnly = true },
                new("score", "Now", one => Number(one.Score)) { Cell = (html, one) => html.Write($"""{RiskTags.Of(one.Level, one.Matrix)}{Above(one)}""") },
                new("band", "Band", one => one.Band.Name) { CsvOnly = true },
                new("above", "Above appetite", one => one.IsAboveAppetite ? "Yes" : "No") { CsvOnly = true },
                new("course", "Last twelve months", one => string.Join(' ', one.Course.OfType<int>())) { IsSortable = false, Cell = (html, one) => html.Write($"{RiskTags.Course(one)}") },
                new("moved", "Since the last board", one => since is { } day && one.Risk.IsOpen ? RiskWords.Moved(one, day) : "") { IsSortable = false },
                new("target", "Target", one => Number(one.Risk.Target.Score)) { IsNumeric = true },
                new("controls", "Controls", one => string.Join("; ", one.Risk.Controls)) { CsvOnly = true },
                new("actions", "Actions", one => Mentioned.Write(one.Risk.Actions, view)) { CsvOnly = true },
                new("review", "Review", one => one.Risk.ReviewOn.Iso()) { Cell = WriteReview },
                new("closed", "Closed", one => one.Risk.Closed?.On.Iso()) { CsvOnly = true },
            ],
            Orders = new Dictionary<string, Func<RiskRow, object?>>
            {
                ["title"] = one => one.Risk.Title,
                ["inherent"] = one => one.Risk.Inherent.Score,
                ["score"] = one => (one.Risk.IsOpen, one.Score, one.Level.Impact),
                ["target"] = one => one.Risk.Target.Score,
            },
            Filters =
            [
                RegisterFilter<RiskRow>.Words(one => $"{one.Risk.Number}\n{one.Risk.Title}\n{one.Risk.Cause}\n{one.Risk.Event}\n{one.Risk.Effect}\n{string.Join('\n', one.Risk.Controls)}\n{Mentioned.Write(one.Risk.Actions, view)}"),
                new(Filter.One("state", "State", [new("open", "Open"), new("closed", "Closed")]), (one, asked) => one.Risk.IsOpen == (asked == "open")),
                new(Filter.One("band", "Band", [.. RiskView.Of(view).Matrix.Bands.Select(one => new FilterOption(one.Name, one.Name))]), (one, asked) => one.Band.Name == asked),
                new(Filter.One("flag", "Needs a word", [new("above", "Above appetite"), new("review", "Review overdue"), new("target", "Target date past")]),
                    (one, asked) => asked switch { "above" => one.IsAboveAppetite, "review" => one.IsReviewLate, _ => one.IsTargetLate }),
                new(Filter.One("owner", "Owner", [.. RiskView.Of(view).All.Select(one => one.Owner).Distinct().Select(one => new FilterOption($"{one}", view.PostTitle(one)))]), (one, asked) => $"{one.Risk.Owner}" == asked),
            ],
        };
    }

    private static void WriteReview(HtmlWriter html, RiskRow one)
    {
        if (one.Risk.Closed is { } end) html.Write($"""<span class="small">Closed {InWords.ShortDay(end.On)}</span>""");
        else if (one.IsReviewLate) html.Write($"""{InWords.ShortDay(one.Risk.ReviewOn)}<span class="late small below">{InWords.Days(one.ReviewDaysLate)} overdue</span>""");
        else html.Write($"{InWords.ShortDay(one.Risk.ReviewOn)}");
    }

    private static Content Above(RiskRow one) => one.IsAboveAppetite ? Content.Of(html => html.Write($"""<span class="late small below">Above {one.Appetite}</span>""")) : default;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

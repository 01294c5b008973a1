using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Performance;
using Candour.Site;

namespace Candour.Pages.Money;

/// <summary>The funding lines as a list.</summary>
internal static class FundingRows
{
    public static RegisterList<FundingLine> Of(ProgrammePage page)
    {
        var (view, money) = (page.View, MoneyView.Of(page.View));
        return new("funding lines", "/money.csv", "number")
        {
            Columns =
            [
                new("number", "Number", one => one.Number),
                new("title", "Funding line", one => one.Title)
                {
                    IsRowHeader = true,
                    Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Funding(one))}">{one.Title}</a><span class="small below">{MoneyWords.Of(one.Kind)}{(one.From is null ? "" : $": {one.From}")}</span>"""),
                },
                new("kind", "Kind", one => MoneyWords.Of(one.Kind)) { CsvOnly = true },
                new("from", "Taken from", one => one.From) { CsvOnly = true },
                new("theme", "Theme", one => one.Theme is { } theme ? Describe.Name(theme, view) : null),
                new("actions", "Actions", one => Mentioned.Write(one.Actions, view)) { IsSortable = false },
                new("owner", "Owner", one => one.Owner is { } owner ? view.PostTitle(owner) : null) { CsvOnly = true },
                Sum("planned", "Planned", one => one.Planned),
                Sum("committed", "Committed", one => one.Committed),
                Sum("spent", "Spent", one => one.Spent),
                new("variance", "So far", one => MoneyWords.SoFar(money.TotalsOf(one))) { CsvOnly = true },
                new("expected", "Benefit expected", one => one.Expected) { CsvOnly = true },
                new("seen", "Benefit seen", one => one.Seen) { CsvOnly = true },
                new("measure", "Measure", one => one.Measure is { } measure ? Describe.Name(measure, view) : null) { CsvOnly = true },
            ],
            Orders = new Dictionary<string, Func<FundingLine, object?>>
            {
                ["number"] = one => money.Lines.Index().First(line => line.Item == one).Index,
                ["planned"] = one => money.TotalsOf(one).Planned,
                ["committed"] = one => money.TotalsOf(one).Committed,
                ["spent"] = one => money.TotalsOf(one).Spent,
            },
            Filters =
            [
                RegisterFilter<FundingLine>.Words(one => $"{one.Number}\n{one.Title}\n{one.From}\n{one.Expected}\n{one.Seen}\n{Mentioned.Write(one.Actions, view)}"),
                new(Filter.One("kind", "Kind", RegisterNames.Options<FundingKind>()), (one, asked) => $"{one.Kind}" == asked),
                new(Filter.One("theme", "Theme", [.. money.Lines.Select(one => one.Theme).OfType<Guid>().Distinct().Select(one => new FilterOption($"{one}", Describe.Name(one, view)))]), (one, asked) => $"{one.Theme}" == asked),
                new(Filter.One("year", "Financial year", [.. MoneyView.ByYear(money.Entries).Select(one => FinancialYear.Name(one.Year)).Select(one => new FilterOption(one, one))]),
                    (one, asked) => money.EntriesOf(one).Any(entry => FinancialYear.Name(entry.Year) == asked)),
            ],
        };

        Column<FundingLine> Sum(string key, string title, Func<MoneyTotals, decimal> of) => new(key, title, one => of(money.TotalsOf(one)).Plain())
        {
            IsNumeric = true, Cell = (html, one) => html.Write($"{MoneyWords.Exact(of(money.TotalsOf(one)))}"),
        };
    }
}

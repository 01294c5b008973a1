using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Site;

namespace Candour.Pages.Partners;

/// <summary>The improvement partners as a list.</summary>
internal static class PartnerRows
{
    public static RegisterList<Partner> Of(ProgrammePage page)
    {
        var (view, today) = (page.View, page.Today);
        return new("partners", "/partners.csv", "-from")
        {
            Columns =
            [
                new("number", "Number", one => one.Number) { CsvOnly = true },
                new("title", "Partner", one => one.Title)
                {
                    IsRowHeader = true,
                    Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Partner(one))}">{one.Title}</a><span class="small below">{one.Number}</span>"""),
                },
                new("work", "What the work is about", one => one.Work) { Cell = (html, one) => html.Write($"{InWords.Short(one.Work, 140)}"), IsSortable = false },
                new("helps", "Actions and recommendations", one => Mentioned.Write(one.Helps, view)) { CsvOnly = true },
                new("owner", "Answers for it", one => view.PostTitle(one.Owner)),
                new("from", "From", one => one.From.Iso()) { Cell = (html, one) => html.Write($"{InWords.ShortDay(one.From)}") },
                new("to", "To", one => one.To?.Iso()) { Cell = (html, one) => html.Write($"{(one.To is { } to ? InWords.ShortDay(to) : one.IsOn(today) ? "Goes on" : "To begin")}") },
                new("learned", "What was learned", one => string.Join("; ", one.Steps.Select(step => step.Learned))) { CsvOnly = true },
                new("came", "What came of it", one => string.Join("; ", one.Steps.Select(step => step.CameOfIt).OfType<string>())) { CsvOnly = true },
                new("steps", "Times something was learned", one => $"{one.Steps.Count}") { IsNumeric = true },
            ],
            Orders = new Dictionary<string, Func<Partner, object?>> { ["steps"] = one => one.Steps.Count },
            Filters =
            [
                RegisterFilter<Partner>.Words(one => $"{one.Number}\n{one.Title}\n{one.Work}\n{Mentioned.Write(one.Helps, view)}\n{string.Join('\n', one.Steps.Select(step => $"{step.Did} {step.Learned} {step.CameOfIt}"))}"),
                new(Filter.One("state", "State", [new("on", "At work"), new("over", "Over")]), (one, asked) => asked == "on" ? one.IsOn(today) : one.To < today),
            ],
        };
    }
}

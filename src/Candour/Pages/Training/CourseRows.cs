using System.Globalization;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Site;

namespace Candour.Pages.Training;

/// <summary>The courses as a list.</summary>
internal static class CourseRows
{
    public static IReadOnlyList<TakeUp> All(ProgrammePage page) => [.. page.View.Register<Course>().All.Select(one => TakeUp.Of(page.View, one, page.Today))];

    public static RegisterList<TakeUp> Of(ProgrammePage page)
    {
        var view = page.View;
        return new("courses", "/training.csv", "title")
        {
            Columns =
            [
                new("number", "Number", one => one.Course.Number) { CsvOnly = true },
                new("title", "Course", one => one.Course.Title)
                {
                    IsRowHeader = true,
                    Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Course(one.Course))}">{one.Course.Title}</a><span class="small below">{one.Course.Number}{(one.Course.Owner is { } owner ? $", {view.PostTitle(owner)}" : "")}</span>"""),
                },
                new("actions", "Actions", one => Mentioned.Write(one.Course.Actions, view)) { IsSortable = false },
                new("held", "Cohorts held", one => Number(one.Held.Count)) { IsNumeric = true },
                new("attended", "Have been", one => Number(one.Attended)) { IsNumeric = true },
                new("people", "Should go", one => one.People is { } people ? Number(people) : null) { IsNumeric = true },
                new("share", "Take-up", one => one.Share is { } share ? $"{share} %" : null) { IsNumeric = true },
                new("ahead", "Booked ahead", one => Number(one.BookedAhead)) { IsNumeric = true },
                new("by", "All by", one => one.Course.By?.Iso())
                {
                    Cell = (html, one) => html.Write($"""<span class="{(one.IsLate ? "late" : "")}">{(one.Course.By is { } by ? InWords.ShortDay(by) : "")}</span>"""),
                },
                new("effect", "Effect looked for", one => one.Course.Effect) { CsvOnly = true },
            ],
            Orders = new Dictionary<string, Func<TakeUp, object?>>
            {
                ["held"] = one => one.Held.Count,
                ["attended"] = one => one.Attended,
                ["people"] = one => one.People,
                ["share"] = one => one.Share,
                ["ahead"] = one => one.BookedAhead,
            },
            Filters =
            [
                RegisterFilter<TakeUp>.Words(one => $"{one.Course.Number}\n{one.Course.Title}\n{one.Course.Content}\n{one.Course.Effect}\n{Mentioned.Write(one.Course.Actions, view)}"),
                new(Filter.One("service", "Service", [.. view.Register<Course>().All.SelectMany(one => one.Audiences).Select(one => one.Service).Distinct().Order().Select(one => new FilterOption(one, one))]), (one, asked) => one.ByService.Any(row => row.Service == asked)),
                new(Filter.One("late", "Take-up", [new("late", "Past the day for all")]), (one, _) => one.IsLate),
            ],
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

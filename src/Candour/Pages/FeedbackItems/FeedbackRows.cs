using System.Globalization;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Site;

namespace Candour.Pages.FeedbackItems;

/// <summary>The feedback as a list.</summary>
internal static class FeedbackRows
{
    public static RegisterList<Feedback> Of(ProgrammePage page)
    {
        var view = page.View;
        return new("items of feedback", "/feedback.csv", "-to")
        {
            Columns =
            [
                new("number", "Number", one => one.Number) { CsvOnly = true },
                new("title", "Feedback", one => one.Title)
                {
                    IsRowHeader = true,
                    Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Feedback(one))}">{one.Title}</a><span class="small below">{one.Number}, {FeedbackNames.Of(one.Way).ToLowerInvariant()}</span>"""),
                },
                new("group", "From", one => FeedbackNames.Of(one.Group)),
                new("way", "Gathered by", one => FeedbackNames.Of(one.Way)) { CsvOnly = true },
                new("people", "People", one => one.People?.ToString(CultureInfo.InvariantCulture)) { IsNumeric = true },
                new("direction", "Points to", one => FeedbackNames.Of(one.Direction)) { Cell = (html, one) => html.Write($"{FeedbackTags.Of(one.Direction)}") },
                new("theme", "Theme", one => one.Theme is { } theme ? Describe.Name(theme, view) : null),
                new("words", "What was said", one => one.Words) { CsvOnly = true },
                new("consent", "May be used", one => FeedbackNames.Of(one.Consent)) { CsvOnly = true },
                new("done", "What was done", one => one.Done is { } done ? InWords.Short(done) : "Nothing is recorded") { IsSortable = false },
                new("bearsOn", "Bears on", one => Mentioned.Write(one.BearsOn, view)) { CsvOnly = true },
                new("evidence", "Evidence", one => one.Evidence is { } evidence ? view.Snapshot.Find<Evidence>(evidence)?.Number : null) { CsvOnly = true },
                new("from", "From day", one => one.From.Iso()) { CsvOnly = true },
                new("to", "Gathered", one => one.To.Iso()) { Cell = (html, one) => html.Write($"{InWords.ShortDay(one.To)}") },
            ],
            Orders = new Dictionary<string, Func<Feedback, object?>> { ["people"] = one => one.People, ["group"] = one => one.Group, ["direction"] = one => one.Direction },
            Filters =
            [
                RegisterFilter<Feedback>.Words(one => $"{one.Number}\n{one.Title}\n{one.Words}\n{one.Done}\n{one.Gatherer}\n{Mentioned.Write(one.BearsOn, view)}"),
                new(Filter.One("group", "From", RegisterNames.Options<FeedbackGroup>()), (one, asked) => $"{one.Group}" == asked),
                new(Filter.One("direction", "Points to", RegisterNames.Options<FeedbackDirection>()), (one, asked) => $"{one.Direction}" == asked),
                new(Filter.One("theme", "Theme", [.. view.Register<Feedback>().All.Select(one => one.Theme).OfType<Guid>().Distinct().Select(one => new FilterOption($"{one}", Describe.Name(one, view)))]), (one, asked) => $"{one.Theme}" == asked),
                new(Filter.One("done", "What was done", [new("yes", "Is recorded"), new("no", "Is not recorded")]), (one, asked) => one.Done is not null == (asked == "yes")),
                new(Filter.One("consent", "May be used", RegisterNames.Options<FeedbackConsent>()), (one, asked) => $"{one.Consent}" == asked),
            ],
        };
    }
}

/// <summary>Which way feedback points, as a tag.</summary>
internal static class FeedbackTags
{
    public static Tag Of(FeedbackDirection direction) => new()
    {
        Text = FeedbackNames.Of(direction),
        Classes = direction switch { FeedbackDirection.Praise => "govuk-tag--green", FeedbackDirection.Concern => "govuk-tag--orange", _ => "govuk-tag--yellow" },
    };
}

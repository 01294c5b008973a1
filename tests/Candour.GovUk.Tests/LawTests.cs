using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.WebUtilities;

namespace Candour.GovUk.Tests;

public sealed class LawTests
{
    [Fact]
    public void Whatever_a_person_wrote_is_shown_as_they_wrote_it() =>
        Prop.ForAll(Words, words =>
        {
            var page = Content.Of(html => html.Write($"""<p title="{words}">{words}</p>"""));
            var element = new Panel { Text = page }.Element().QuerySelector("p")!;
            return element.TextContent == words && element.GetAttribute("title") == words && element.Children.Length == 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_link_to_another_page_asks_for_the_same_filters_and_order() =>
        Prop.ForAll(Words, Gen.Choose(1, 40).ToArbitrary(), (words, page) =>
        {
            var query = Query($"?lead={Uri.EscapeDataString(words)}&lead=second&sort=-due&size=50&asAt=2018-12-03");
            var there = Query(query.PageHref(page)["/actions".Length..]);
            return there.Page == page && (there.Sort, there.Descending, there.PageSize) == ("due", true, 50)
                && there.All("lead").SequenceEqual(query.All("lead")) && there.One("asAt") == "2018-12-03";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Labels_never_touch_and_keep_to_the_drawing_where_there_is_room() =>
        Prop.ForAll(Gen.Choose(0, 300).ListOf(12).ToArbitrary(), places =>
        {
            var spread = Labels.Spread([.. places.Select(place => (double)place)], 18, 0, 300).Order().ToList();
            return spread[0] >= 0 && spread[^1] <= 300 && spread.Zip(spread.Skip(1)).All(pair => pair.Second - pair.First >= 18 - 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_day_can_be_typed_and_read_back() =>
        Prop.ForAll(Gen.Choose(DateOnly.MinValue.DayNumber + 366 * 1000, DateOnly.MaxValue.DayNumber).ToArbitrary(), number =>
        {
            var day = DateOnly.FromDayNumber(number);
            var month = day.ToString(number % 2 == 0 ? "MMMM" : "MM", CultureInfo.InvariantCulture);
            return DateParts.Read($"{day.Day}", month, $"{day.Year:0000}", "Date").Date == day;
        }).QuickCheckThrowOnFailure();

    /// <summary>Any text without control characters, which HTML cannot carry, and without white space at its ends, which a URL's value loses.</summary>
    private static Arbitrary<string> Words =>
        ArbMap.Default.GeneratorFor<NonNull<string>>()
            .Select(text => string.Concat(text.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))).Trim())
            .Where(text => text.Length > 0)
            .ToArbitrary();

    private static ListQuery Query(string query) =>
        ListQuery.Of("/actions", new QueryCollection(QueryHelpers.ParseQuery(query)), ["due", "number"], "number");
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Boards;

public sealed class ReviewTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_year_is_counted_with_the_meetings_behind_each_count()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var board = view.BoardBy("CSIB")!;
        var review = BoardReview.Of(view, board, Day("2017-04-01"), Day("2018-03-31"));

        (await reader.OpenAsync("/boards/CSIB")).QuerySelector("a[href='/boards/CSIB/review']").ShouldNotBeNull();
        var page = await reader.OpenAsync("/boards/CSIB/review?from=2017-04-01&to=2018-03-31");

        page.Text(".lede").ShouldBe($"From 1 April 2017 to 31 March 2018 the board met {Improvement.InWords.Times(review.Held.Count)}.");
        review.Held.ShouldNotBeEmpty();
        var held = page.QuerySelectorAll("tbody tr")[0];
        held.QuerySelector("[data-label='How many']")!.TextContent.ShouldBe($"{review.Held.Count}");
        held.QuerySelectorAll("a").Select(one => one.GetAttribute("href")).ShouldBe(review.Held.Select(one => $"/meetings/{one.Id}"));
        page.QuerySelector("main")!.TextContent.ShouldNotContain("%");
    }

    [Fact]
    public async Task The_time_is_asked_for_as_dates_are_elsewhere()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync("/boards/CSIB/review?from=2017-04-01&to=2018-03-31");
        page.QuerySelectorAll<IHtmlInputElement>(".govuk-date-input input").Select(one => $"{one.Name} {one.Value}")
            .ShouldBe(["From.Day 1", "From.Month 4", "From.Year 2017", "To.Day 31", "To.Month 3", "To.Year 2018"]);

        page = await reader.OpenAsync("/boards/CSIB/review?From.Day=1&From.Month=10&From.Year=2017&To.Day=31&To.Month=dec&To.Year=2017");
        page.Text(".lede").ShouldStartWith("From 1 October 2017 to 31 December 2017 ");
        page = await reader.OpenAsync("/boards/CSIB/review?From.Day=31&From.Month=2&From.Year=2017&To.Day=31&To.Month=12&To.Year=2017");
        page.QuerySelector(".govuk-error-summary a[href='#From_Day']")!.TextContent.ShouldBe("First day must be a real date");
    }

    [Fact]
    public async Task Without_a_time_the_last_year_is_shown_and_a_time_that_ends_before_it_begins_is_a_year()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/boards/TIB/review")).Text(".lede").ShouldStartWith("From 4 December 2017 to 3 December 2018 ");
        (await reader.OpenAsync("/boards/TIB/review?from=2019-01-01&to=2018-06-30")).Text(".lede").ShouldStartWith("From 1 July 2017 to 30 June 2018 ");
    }
}

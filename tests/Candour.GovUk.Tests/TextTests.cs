namespace Candour.GovUk.Tests;

public sealed class TextTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Tags_write_the_components_that_they_stand_for()
    {
        var page = await site.GetAsync("/Text");

        page.QuerySelector(".govuk-generic-header__homepage-link span")!.TextContent.ShouldBe("Eastmere Council · Improvement");
        page.QuerySelector(".govuk-service-navigation__item--active a")!.TextContent.ShouldBe("Plan");
        page.QuerySelectorAll(".govuk-breadcrumbs li").Select(item => item.TextContent).ShouldBe(["Plan", "Action 4.12"]);
        page.QuerySelectorAll(".govuk-summary-list__row").Length.ShouldBe(2);
        page.QuerySelector(".govuk-summary-list__actions a")!.TextContent.ShouldBe("Change the lead");
        page.QuerySelector(".govuk-notification-banner--success[role=alert] p")!.TextContent.ShouldBe("The update is saved");
        page.QuerySelector(".govuk-task-list .govuk-tag--blue")!.TextContent.ShouldBe("Not yet");
        page.QuerySelectorAll(".govuk-tabs__panel").Select(panel => panel.Id).ShouldBe(["views-1", "views-2"]);
        page.QuerySelector(".govuk-footer__inline-list-item a")!.GetAttribute("href").ShouldBe("/accessibility");
        page.InnerHtml.ShouldNotContain("crown", Case.Insensitive);
    }

    [Fact]
    public async Task Fields_without_a_model_show_what_the_page_says()
    {
        var page = await site.GetAsync("/Text");

        page.QuerySelector(".moj-timeline h4")!.TextContent.ShouldBe("Date moved");
        page.QuerySelector("fieldset legend")!.TextContent.ShouldBe("Who led it");
        page.QuerySelector("#secret")!.HasAttribute("value").ShouldBeFalse();
        page.QuerySelector("textarea#note")!.TextContent.ShouldBe("a < b");
        page.QuerySelector("#paper[multiple]")!.GetAttribute("accept").ShouldBe(".docx");
        page.QuerySelector(".govuk-panel--confirmation h1")!.TextContent.ShouldBe("Saved");
        page.QuerySelector(".govuk-back-link")!.TextContent.ShouldBe("Back");
    }

    [Theory]
    [InlineData("2018-12-03", "2018-12-03", null)]
    [InlineData("", "", null)]
    [InlineData("3.12.2018", "", "Date must be a real date")]
    public async Task A_day_in_the_address_is_read_whole(string asAt, string read, string? problem)
    {
        var page = await site.GetAsync($"/Text?asAt={asAt}");

        page.QuerySelector("#as-at")!.TextContent.ShouldBe(read);
        page.QuerySelector(".govuk-error-summary__list")?.TextContent.ShouldBe(problem);
    }

    [Fact]
    public async Task A_value_is_text_wherever_it_stands()
    {
        const string sharp = "\"a\" < b & 'c'";
        var page = await site.GetAsync("/Text");

        page.QuerySelectorAll(".govuk-tag:not(.govuk-tag--blue, .govuk-phase-banner__content__tag)").ShouldAllBe(tag => tag.TextContent == sharp);
        page.QuerySelector(".govuk-tag--yellow")!.GetAttribute("data-of").ShouldBe(sharp);
        page.QuerySelector(".govuk-details__text p")!.TextContent.ShouldBe(sharp);
    }

    [Fact]
    public void No_page_writes_a_text_as_markup() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Candour"), "*.cshtml", SearchOption.AllDirectories)
            .Where(page => File.ReadAllText(page).Contains("Html.Raw(", StringComparison.Ordinal))
            .ShouldBeEmpty();
}

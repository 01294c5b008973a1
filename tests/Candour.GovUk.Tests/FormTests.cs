using AngleSharp.Dom;

namespace Candour.GovUk.Tests;

public sealed class FormTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_form_shows_what_the_record_holds()
    {
        var page = await site.GetAsync("/Update");

        page.QuerySelector("[name='Form.Claim'][checked]")!.GetAttribute("value").ShouldBe("AtRisk");
        Value(page, "Form_InTheWay").ShouldBe("Two <vacancies>");
        new[] { "Day", "Month", "Year" }.Select(part => Value(page, $"Form_Due_{part}")).ShouldBe(["31", "12", "2018"]);
        page.QuerySelector("#Form_Before option[selected]")!.TextContent.ShouldBe("On track");
        page.QuerySelectorAll("[name='Form.Boards'][checked]").Select(box => box.GetAttribute("value")).ShouldBe(["cabinet"]);
        page.QuerySelector("button")!.TextContent.ShouldBe("Save & go");
        page.QuerySelector(".govuk-error-summary").ShouldBeNull();
    }

    [Fact]
    public async Task A_question_and_its_hint_come_from_the_model_unless_the_page_says_them()
    {
        var page = await site.GetAsync("/Update");

        page.QuerySelector("label[for=Form_Cases]")!.TextContent.ShouldBe("Cases seen");
        page.QuerySelector("#Form_Commentary-hint")!.TextContent.ShouldBe("In plain words");
        page.QuerySelector("#Form_Due-hint")!.TextContent.ShouldBe("For example, 31 3 2019");
        page.QuerySelector("legend.govuk-fieldset__legend--m")!.TextContent.ShouldBe("How does it stand?");
        page.QuerySelectorAll("#Form_Before option").Select(option => option.TextContent).ShouldBe(["Choose a claim", "On track", "At risk"]);
        var cases = page.QuerySelector("#Form_Cases")!;
        (cases.GetAttribute("data-kind"), cases.GetAttribute("inputmode"), cases.GetAttribute("autocomplete")).ShouldBe(("count", "numeric", "off"));
    }

    [Fact]
    public async Task Errors_stand_in_the_order_of_the_form_and_lead_to_their_fields()
    {
        var page = await site.PostAsync("/Update", ("Form.Due.Day", "31"), ("Form.Due.Month", "2"), ("Form.Due.Year", "2019"), ("Form.Cases", "many"));

        var links = page.QuerySelectorAll(".govuk-error-summary a");
        links.Select(link => link.TextContent).ShouldBe(["Say how it stands", "Due date must be a real date", "The value 'many' is not valid for Cases seen.", "Write a sentence"]);
        foreach (var link in links) page.QuerySelector(link.GetAttribute("href")!)!.LocalName.ShouldBeOneOf("input", "textarea");
        page.QuerySelector("#Form_Claim-error")!.TextContent.ShouldBe("Error: Say how it stands");
        page.QuerySelector("fieldset[aria-describedby~=Form_Claim-error]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Errors_of_repeated_fields_stand_in_their_order_too()
    {
        var page = await site.PostAsync("/Update", ("Form.Claim", "OnTrack"), ("Form.Milestones[0].Due", ""), ("Form.Milestones[1].Name", "Gold"), ("Form.Milestones[1].Due.Day", ""), ("Form.Milestones[1].Due.Month", ""), ("Form.Milestones[1].Due.Year", ""));

        page.QuerySelectorAll(".govuk-error-summary a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}").ShouldBe(
        [
            "#Form_Milestones_0__Name Name the milestone",
            "#Form_Milestones_0__Due_Day Enter the milestone date",
            "#Form_Milestones_1__Due_Day Enter the milestone date",
            "#Form_Commentary Write a sentence",
        ]);
    }

    [Fact]
    public async Task What_was_typed_is_shown_again_right_or_wrong()
    {
        var page = await site.PostAsync("/Update", ("Form.Due.Day", "31"), ("Form.Due.Month", "2"), ("Form.Due.Year", "2019"), ("Form.Cases", "<many>"), ("Form.Boards", "cabinet"));

        Value(page, "Form_Cases").ShouldBe("<many>");
        Value(page, "Form_Due_Month").ShouldBe("2");
        page.QuerySelectorAll("#Form_Due .govuk-input--error").Select(input => input.Id).ShouldBe(["Form_Due_Day"]);
        page.QuerySelectorAll("[name='Form.Boards'][checked]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Text_of_several_lines_is_read_with_one_character_between_them()
    {
        var page = await site.PostAsync("/Update", ("Form.Claim", "OnTrack"), ("Form.Commentary", "x"), ("Form.InTheWay", ": one\r\ntwo"));

        page.TextContent.ShouldEndWith(": one|two");
    }

    [Theory]
    [InlineData("7", "4", "2017", "2017-04-07")]
    [InlineData("07", "April", "2017", "2017-04-07")]
    [InlineData("29", "feb", "2020", "2020-02-29")]
    [InlineData("", "", "", "")]
    public async Task A_date_is_read_from_its_three_fields(string day, string month, string year, string saved)
    {
        var page = await site.PostAsync("/Update", ("Form.Claim", "OnTrack"), ("Form.Commentary", "x"), ("Form.Due.Day", day), ("Form.Due.Month", month), ("Form.Due.Year", year));

        page.TextContent.ShouldBe($"saved OnTrack {saved}");
    }

    [Theory]
    [InlineData("", "4", "2017", "Due date must include a day", "Day")]
    [InlineData("7", "", "", "Due date must include a month and year", "Month,Year")]
    [InlineData("7", "4", "17", "Due date: the year must include 4 numbers", "Year")]
    [InlineData("7", "13", "2017", "Due date must be a real date", "Month")]
    [InlineData("29", "2", "2019", "Due date must be a real date", "Day")]
    public async Task A_wrong_date_says_what_is_wrong_and_marks_the_field(string day, string month, string year, string message, string marked)
    {
        var page = await site.PostAsync("/Update", ("Form.Claim", "OnTrack"), ("Form.Commentary", "x"), ("Form.Due.Day", day), ("Form.Due.Month", month), ("Form.Due.Year", year));

        page.QuerySelector("#Form_Due-error")!.TextContent.ShouldBe($"Error: {message}");
        page.QuerySelectorAll("#Form_Due .govuk-input--error").Select(input => input.Id!["Form_Due_".Length..]).ShouldBe(marked.Split(','));
    }

    private static string? Value(IElement page, string id) => page.QuerySelector($"#{id}")!.GetAttribute("value");
}

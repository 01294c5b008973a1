using System.Text;
using AngleSharp.Html.Dom;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Practice;

/// <summary>What authorities send: clear problems by list, row and column, and nothing half loaded.</summary>
public sealed class BadInputTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Child = "child SECRET-1, gender Male, ethnicity ABAN, born_on 01/02/2010, age 8";

    public static TheoryData<string, string> Problems => new()
    {
        { "age -1, started_on 01/02/2018", "An unborn child cannot be on this list." },
        { "started_on 02/13/2018", "The month comes first in this date; write it as 31/01/2018." },
        { "started_on the first of May", "This text is no date; write it as 31/01/2018." },
        { "started_on 29/02/1900", "There was no 29 February in 1900." },
        { "started_on 01/02/2019", "This day is still to come." },
        { "age 14, started_on 01/02/2018", "The age is not what the birth date makes it" },
        { "started_on 01/02/2018, ceased_on 01/01/2018", "This day is before" },
        { "started_on 01/02/2018, legal_status nonsense", "“nonsense” is none of this column's codes." },
        { "started_on 01/02/2018, placements_12_months many", "There is no number in this cell." },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task A_cell_that_is_wrong_is_told_by_its_row_and_column(string row, string message)
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var page = await analyst.SendAsync(Lists.Day, Lists.Csv(8, $"{Child}, {row}"));

        page.Text("h1").ShouldBe("What was read");
        page.QuerySelectorAll(".list tbody tr").ShouldContain(one => one.TextContent.Contains(message) && one.TextContent.Contains("8. Children in care"));
        page.Body!.TextContent.ShouldNotContain("SECRET");
    }

    [Fact]
    public async Task A_child_twice_in_a_list_is_told()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var page = await analyst.SendAsync(Lists.Day, Lists.Csv(6, $"{Child}, started_on 01/02/2018", $"{Child}, started_on 01/03/2018"));

        var row = page.QuerySelectorAll(".list tbody tr").Single(one => one.TextContent.Contains("The child is in this list already, in row 2."));
        row.Children[1].TextContent.ShouldBe("3");
        page.Body!.TextContent.ShouldNotContain("SECRET");
    }

    [Fact]
    public async Task A_list_that_is_missing_is_told_with_what_cannot_be_counted_without_it()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var page = await analyst.SendAsync(Lists.Day, Lists.Csv(8, $"{Child}, started_on 01/02/2018"));

        page.QuerySelectorAll(".govuk-warning-text").ShouldContain(one => one.TextContent.Contains("Lists 1, 2, 3, 4, 5, 6, 7, 9, 10 and 11 are missing.") && one.TextContent.Contains("Care leavers in touch"));
        page.Text("table").ShouldContain("7. Child protectionmissing".Replace("missing", " missing"));
    }

    [Fact]
    public async Task A_sheet_too_many_is_passed_over_and_said_so()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var page = await analyst.SendAsync(Lists.Day, ("lists.xlsx", Lists.Workbook(("List_8", Lists.Rows(8, $"{Child}, started_on 01/02/2018")), ("Holidays", [["Who", "When"], ["Everybody", "August"]]))));

        page.Text(".list tbody").ShouldContain("The sheet “Holidays” is none of the eleven lists; it is not read.");
    }

    [Fact]
    public async Task A_list_that_is_there_twice_or_without_headings_is_refused_and_nothing_is_kept()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var list = Lists.Rows(8, $"{Child}, started_on 01/02/2018");

        await RefusedAsync(analyst, "is a second list 8", ("lists.xlsx", Lists.Workbook(("List_8", list), ("List 8 old", list))));
        await RefusedAsync(analyst, "has no row with the list's headings", ("lists.xlsx", Lists.Workbook(("List_8", [["a", "b"], ["c", "d"]]), ("List_7", Lists.Rows(7, Child)))));
    }

    [Fact]
    public async Task A_csv_that_was_cut_short_is_refused_by_its_line_without_repeating_it()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var whole = Lists.Csv(8, $"{Child}, started_on 01/02/2018", $"{Child}, started_on 01/03/2018").File;

        var page = await RefusedAsync(analyst, "list-8.csv: line 3 has not as many cells as the headings", ("list-8.csv", whole[..^25]));

        page.Body!.TextContent.ShouldNotContain("SECRET");
    }

    [Fact]
    public async Task What_is_no_list_or_does_not_go_together_is_refused()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var workbook = Lists.Workbook(("List_8", Lists.Rows(8, $"{Child}, started_on 01/02/2018")));

        await RefusedAsync(analyst, "letter.pdf: this is no workbook, CSV, Parquet or ZIP file.", ("letter.pdf", "%PDF"u8.ToArray()));
        await RefusedAsync(analyst, "send one workbook alone", ("a.xlsx", workbook), Lists.Csv(7, Child));
        await RefusedAsync(analyst, "it is no workbook, or damaged or cut short", ("a.xlsx", workbook[..(workbook.Length / 2)]));
        await RefusedAsync(analyst, "the ZIP file is damaged or cut short", ("a.zip", "PK nothing"u8.ToArray()));
        await RefusedAsync(analyst, "the ZIP file is damaged or cut short", ("a.zip", Lists.Zip(Lists.Csv(8, Child))[..^30]));
        await RefusedAsync(analyst, "no workbook, CSV or Parquet file is in it", ("a.zip", Lists.Zip(("readme.txt", "hello"u8.ToArray()))));
        await RefusedAsync(analyst, "none of the eleven lists of Annex A is in it", ("holidays.csv", Encoding.UTF8.GetBytes("a,b\r\n1,2\r\n")));
        await RefusedAsync(analyst, "two files bear this name", ("list-8.csv", "x"u8.ToArray()), ("list-8.csv", "y"u8.ToArray()));
    }

    [Fact]
    public async Task A_zip_of_the_lists_is_read_as_the_lists_themselves()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var page = await analyst.SendAsync(Lists.Day, ("lists.zip", Lists.Zip(Lists.Csv(8, $"{Child}, started_on 01/02/2018"), Lists.Csv(7, $"{Child}, started_on 01/02/2018"))));

        page.Text(".lede").ShouldStartWith("2 lists with 2 rows;");
    }

    [Theory]
    [InlineData("2018-12-04", "The day is still to come.")]
    [InlineData("1980-01-01", "1995")]
    public async Task The_day_of_the_lists_is_one_that_can_be(string day, string why)
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var page = await analyst.SendAsync(day, Lists.Csv(8, $"{Child}, started_on 01/02/2018"));

        page.Text(".govuk-error-summary").ShouldContain(why);
    }

    [Fact]
    public async Task Without_a_day_or_a_file_the_page_says_what_it_needs()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var page = await analyst.SubmitAsync(await analyst.OpenAsync("/practice/load"));

        page.Text(".govuk-error-summary").ShouldContain("Give the day on which the lists were made.");
        page.Text(".govuk-error-summary").ShouldContain("Choose the files.");
    }

    private async Task<IHtmlDocument> RefusedAsync(Visitor analyst, string why, params (string Name, byte[] File)[] files)
    {
        var stored = site.Services.GetRequiredService<ChildFiles>();
        var before = await stored.LoadsAsync(site.Authority);

        var page = await analyst.SendAsync(Lists.Day, files);

        page.Text("main").ShouldContain("Nothing was loaded.", customMessage: why);
        page.Text(".govuk-error-summary").ShouldContain(why);
        (await stored.LoadsAsync(site.Authority)).ShouldBe(before, ignoreOrder: true);
        return page;
    }
}

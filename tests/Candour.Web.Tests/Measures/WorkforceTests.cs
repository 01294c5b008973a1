using Candour.Storage;

namespace Candour.Web.Tests.Measures;

/// <summary>Who adds and removes projections has a site of their own.</summary>
public sealed class WorkforceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_councils_own_projection_stands_beside_what_else_could_be()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync("/workforce");

        var rows = page.QuerySelectorAll("main > .table-scroll tbody tr").Select(row => string.Join('|', row.Children.Select(one => one.TextContent.Trim().Replace('\u00a0', ' ')))).ToList();
        rows[0].ShouldBe("As the workforce strategy has it|262|114 (44 %)|93 (35 %)|63 (24 %)|35 (13 %)");
        page.QuerySelector("main dl")!.TextContent.ShouldContain("is reached as planned");
        (await reader.OpenAsync(page.QuerySelector("main tbody th a")!.GetAttribute("href")!)).QuerySelector("main")!.TextContent.ShouldContain("From 114 to 35 vacant posts of 262 in 3 years");
        page.QuerySelector("main a[href='/workforce/add']").ShouldBeNull();
    }

    [Fact]
    public async Task An_analyst_makes_another_from_it_and_what_was_typed_stays_where_it_is_wrong()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var list = await analyst.OpenAsync("/workforce");
        var details = await analyst.OpenAsync(list.QuerySelector("main tbody th a")!.GetAttribute("href")!);
        var form = await analyst.OpenAsync(details.QuerySelector("a[href^='/workforce/add?from=']")!.GetAttribute("href")!);

        var wrong = await analyst.SubmitAsync(form, new Dictionary<string, string> { ["Form.Turnover"] = "half" });
        wrong.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Give the share that leaves in year 1");
        wrong.QuerySelector("#Form_Turnover")!.GetAttribute("value").ShouldBe("half");

        var after = await analyst.SubmitAsync(wrong, new Dictionary<string, string> { ["Form.Title"] = "Half as many leave", ["Form.Turnover"] = "7.5" });
        after.QuerySelector("main")!.TextContent.ShouldContain("Half as many leave");

        var added = await analyst.OpenAsync(after.QuerySelectorAll("main tbody th a").First(one => one.TextContent == "Half as many leave").GetAttribute("href")!);
        var edit = await analyst.OpenAsync(added.QuerySelector("a[href$='/edit']")!.GetAttribute("href")!);
        (await analyst.SubmitAsync(edit, button: "Remove the projection")).QuerySelector("main tbody")!.TextContent.ShouldNotContain("Half as many leave");
    }
}

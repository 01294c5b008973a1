using Candour.Storage;

namespace Candour.Web.Tests.Programme;

public sealed class AccountTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_person_sets_a_password_signs_out_and_signs_in_with_it()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/account");
        var address = page.QuerySelectorAll(".govuk-summary-list__value")[1].TextContent.Trim();
        const string form = "main form:has([name=NewPassword])";

        var refused = await visitor.SubmitAsync(page, new Dictionary<string, string> { ["NewPassword"] = "too short" }, form);
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("at least 12 characters");
        page = await visitor.SubmitAsync(refused, new Dictionary<string, string> { ["NewPassword"] = "lantern otter gravel" }, form);
        page.Text(".govuk-notification-banner__heading").ShouldBe("Your password is set.");

        page = await visitor.SubmitAsync(page, form: "main form[action$='sign-out']");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Sign in");
        refused = await visitor.SubmitAsync(page, new Dictionary<string, string> { ["Email"] = address, ["Password"] = "lantern otter sand" });
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("is not right");
        refused.QuerySelector("input[name=Password]")!.GetAttribute("value").ShouldBeNullOrEmpty();
        page = await visitor.SubmitAsync(refused, new Dictionary<string, string> { ["Password"] = "lantern otter gravel" });
        page.QuerySelector("h1")!.TextContent.ShouldBe("Children’s services improvement");
    }

    [Fact]
    public async Task The_page_that_somebody_wanted_opens_once_they_are_signed_in()
    {
        using var visitor = site.Anonymous();
        var page = await visitor.OpenAsync("/recommendations/OFSTED17-4");
        page.QuerySelector("input[name=to]")!.GetAttribute("value").ShouldBe("/recommendations/OFSTED17-4");
        page.QuerySelector("button[data-passkey=signIn]")!.HasAttribute("hidden").ShouldBeTrue();
        page.QuerySelector("#passkey-status[role=status]").ShouldNotBeNull();
    }
}

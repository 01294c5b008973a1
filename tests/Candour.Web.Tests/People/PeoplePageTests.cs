using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;

namespace Candour.Web.Tests.People;

public sealed class PeoplePageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Posts_stand_by_directorate_with_who_holds_them_and_what_they_lead()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync("/people");

        page.QuerySelectorAll("caption").ShouldContain(one => one.TextContent == "Children’s Services");
        page.QuerySelectorAll("td a[href^='/actions?lead=']").Length.ShouldBeGreaterThan(3);
        page.QuerySelectorAll(".govuk-tag").ShouldContain(one => one.TextContent == "Vacant");
        page.QuerySelectorAll("main a[href='/people/accounts'], main a[href='/people/posts/add']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_post_tells_who_held_it_when_and_what_it_leads_now_and_then()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var post = await PostAsync("Principal Social Worker");

        var now = await reader.OpenAsync($"/people/posts/{post.Id}");
        var then = await reader.OpenAsync($"/people/posts/{post.Id}?asAt=2017-10-01");

        now.QuerySelectorAll("caption").Select(one => one.TextContent).ShouldContain("Who has held it");
        then.QuerySelector(".lede")!.TextContent.ShouldContain("Nobody holds it");
        now.QuerySelector(".lede")!.TextContent.ShouldNotContain("Nobody holds it");
    }

    [Fact]
    public async Task A_person_and_a_post_are_added_and_the_person_put_into_the_post()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        await manager.SubmitAsync(await manager.OpenAsync("/people/persons/add"), new Dictionary<string, string> { ["Form.Name"] = "<i>New</i> person", ["Form.Email"] = "new@eastmere.invalid" });
        var person = (await site.SnapshotAsync()).All<Person>().Single(one => one.Email == "new@eastmere.invalid");
        var refused = await manager.SubmitAsync(await manager.OpenAsync("/people/posts/add"), new Dictionary<string, string> { ["Form.Title"] = "Head of A; Head of B", ["Form.Directorate"] = "Resources" });
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("semicolon");
        refused.QuerySelector<IHtmlInputElement>("#Form_Directorate")!.Value.ShouldBe("Resources");
        await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Title"] = "Head of new things" });
        var post = await PostAsync("Head of new things");

        var form = await manager.OpenAsync($"/people/posts/{post.Id}/holder");
        (await manager.SubmitAsync(form, new Dictionary<string, string> { ["Form.Person"] = person.Id.ToString(), ["Form.Status"] = "Vacant" }))
            .QuerySelectorAll(".govuk-error-summary li").Length.ShouldBe(2);
        var held = await manager.SubmitAsync(form, new Dictionary<string, string> { ["Form.Person"] = person.Id.ToString(), ["Form.Status"] = "Acting", ["Form.Reason"] = "Until it is filled" });

        held.QuerySelector(".lede")!.TextContent.ShouldContain("Held by <i>New</i> person.");
        (await site.SnapshotAsync()).Find<Post>(post.Id)!.Status.ShouldBe(PostStatus.Acting);
    }

    [Fact]
    public async Task Who_was_slower_is_told_and_overwrites_nothing()
    {
        using var one = await site.SignedInAsync(Roles.ImprovementManager);
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        var post = await PostAsync("Head of Early Help");
        var (first, second) = (await one.OpenAsync($"/people/posts/{post.Id}/edit"), await other.OpenAsync($"/people/posts/{post.Id}/edit"));

        await one.SubmitAsync(first, new Dictionary<string, string> { ["Form.Directorate"] = "Quicker" });
        var told = await other.SubmitAsync(second, new Dictionary<string, string> { ["Form.Directorate"] = "Slower" });

        told.QuerySelector("main")!.TextContent.ShouldContain("Somebody else changed this");
        (await site.SnapshotAsync()).Find<Post>(post.Id)!.Directorate.ShouldBe("Quicker");
    }

    [Fact]
    public async Task Who_may_do_what_is_shown_from_the_table_that_guards_the_pages()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var rows = (await reader.OpenAsync("/people/permissions")).QuerySelectorAll("tbody tr");
        rows.First(row => row.TextContent.Contains("Invite people")).QuerySelectorAll("li").Select(one => one.TextContent).ShouldBe(["Administrator"]);
    }

    [Theory]
    [InlineData("/people/posts/add")]
    [InlineData("/people/persons/add")]
    [InlineData("/people/accounts")]
    [InlineData("/people/accounts/invite")]
    public async Task A_reader_can_change_nobody(string address)
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        await reader.OpenAsync(address);
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Post> PostAsync(string title) => (await site.SnapshotAsync()).All<Post>().Single(one => one.Title == title);
}

using System.Net;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Storage;

namespace Candour.Web.Tests.Programme;

/// <summary>What anybody may read, and what they may not.</summary>
public sealed class PublicTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_public_plan_shows_what_was_promised_by_when_and_what_is_claimed()
    {
        using var visitor = site.Anonymous();
        var page = await visitor.OpenAsync("/public/eastmere");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Children’s services improvement");
        page.Text(".lede").ShouldStartWith("Leads claim that ");
        page.QuerySelectorAll(".promise h3").Select(one => one.TextContent).ShouldContain(text => text.StartsWith("15. Put the workforce strategy", StringComparison.Ordinal));
        page.QuerySelectorAll(".promise .no-answer").Length.ShouldBe(1);
        page.Body!.TextContent.ShouldContain("Last updated ");
    }

    [Fact]
    public async Task Nothing_private_is_on_it()
    {
        using var visitor = site.Anonymous();
        var text = (await visitor.OpenAsync("/public/eastmere")).DocumentElement.TextContent;
        var view = await site.ViewAsync();
        var names = view.People.Select(one => one.Name).Concat(view.People.Select(one => one.Email)).Concat(view.Posts.Select(one => one.Title));
        var said = view.Actions.SelectMany(view.UpdatesOf).SelectMany(one => new[] { one.Commentary, one.InTheWay, one.NextStep });
        var reasons = view.Actions.SelectMany(one => one.Milestones).SelectMany(one => one.Moves).Select(one => one.Reason);
        var inner = view.Actions.SelectMany(one => new[] { one.ExpectedEvidence, one.ClosingCriteria, one.Closure?.How }).Concat(view.Sources.Select(one => one.Findings));
        names.Concat(said).Concat(reasons).Concat(inner).OfType<string>().Where(one => one.Length > 12 && text.Contains(one, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_sets_no_cookie_and_the_same_answer_serves_the_next_reader()
    {
        using var visitor = site.Anonymous();
        (await visitor.GetAsync("/public/eastmere")).Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await visitor.GetAsync("/public/eastmere")).Headers.Age.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_public_sees_today_only()
    {
        using var visitor = site.Anonymous();
        (await visitor.GetAsync("/public/eastmere?asAt=2018-01-01")).Headers.Location!.ToString().ShouldBe("/public/eastmere");
        (await visitor.GetAsync("/public/nowhere")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/accessibility", "Accessibility statement")]
    [InlineData("/privacy", "Privacy and cookies")]
    [InlineData("/account/sign-in", "Sign in")]
    public async Task Some_pages_are_open_to_everybody(string address, string title)
    {
        using var visitor = site.Anonymous();
        (await visitor.OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe(title);
    }
}

/// <summary>A programme that its council has not made public.</summary>
public sealed class NotPublicTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task It_is_not_found_and_not_listed()
    {
        var view = await site.ViewAsync();
        await site.Services.GetRequiredService<LedgerStore>().CommitAsync(site.Authority, new ChangeSet(new("Improvement manager"),
            [Change.To(Changes.ProgrammeChanged, view.Programme with { IsPublic = false }, view.Snapshot.VersionOf(view.Programme.Id))]));

        using var visitor = site.Anonymous();
        (await visitor.GetAsync("/public/eastmere")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.OpenAsync("/public")).Text(".lede").ShouldBe("No plan has been made public here yet.");
    }
}

using AngleSharp.Dom;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Mail;

public sealed class DigestTests(MailFixture site) : IClassFixture<MailFixture>
{
    private readonly FakeClock _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Who_owes_something_gets_one_e_mail_whichever_node_sends_it_and_however_often_it_starts()
    {
        var user = await site.AccountAsync(await site.DebtorAsync());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.Round(_clock).SendAsync()));
        await site.Round(_clock).SendAsync();

        var mail = site.Server.To(user.Email!).ShouldHaveSingleItem();
        mail.From.ShouldBe("improvement@eastmere.invalid");
        mail.Id.ShouldBe($"<owed-2018-12-03-{user.Id:N}@eastmere.invalid>");
        mail.Subject.ShouldStartWith("Eastmere Council: ");
        mail.Subject.ShouldContain("to do");
        foreach (var form in (string[])[mail.Text, mail.Html])
        {
            form.ShouldContain($"https://candour.eastmere.invalid{await site.HrefAsync(user)}");
            form.ShouldContain("https://candour.eastmere.invalid/account");
        }
        mail.Html.ShouldStartWith("<!DOCTYPE html>");
        site.Server.SignedIn.ShouldBe(("candour", MailFixture.Secret));
    }

    [Fact]
    public async Task A_new_working_day_brings_a_new_e_mail_from_the_councils_hour_on()
    {
        var user = await site.AccountAsync(await site.DebtorAsync());
        await site.Round(_clock).SendAsync();

        _clock.Advance(TimeSpan.FromHours(21)); // the example's morning becomes its next one, before seven
        await site.Round(_clock).SendAsync();
        site.Server.To(user.Email!).Count.ShouldBe(1);
        _clock.Advance(TimeSpan.FromHours(2));
        await site.Round(_clock).SendAsync();
        site.Server.To(user.Email!).Count.ShouldBe(2);
        _clock.Advance(TimeSpan.FromDays(4)); // a Saturday
        await site.Round(_clock).SendAsync();
        site.Server.To(user.Email!).Count.ShouldBe(2);
    }

    [Fact]
    public async Task None_goes_to_who_owes_nothing_wants_none_or_may_not_see_it()
    {
        var person = await site.DebtorAsync();
        var without = new[]
        {
            await site.AccountAsync(person: null), await site.AccountAsync(person, one => one.NoDigest = true), await site.AccountAsync(person, one => one.Roles = Roles.None),
            await site.AccountAsync(person, one => one.AccessUntil = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime).AddDays(-1)),
        };

        await site.Round(_clock).SendAsync();

        foreach (var one in without) site.Server.To(one.Email!).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_see_children_is_told_how_many_wait_and_not_who()
    {
        Assert.SkipUnless(Candour.Practice.Duck.DuckLibrary.IsPresent, Candour.Practice.Duck.DuckLibrary.HowToGetIt);
        var manager = await site.AccountAsync(person: null, one => one.Roles = Roles.TeamManager);
        var lead = await site.AccountAsync(await site.DebtorAsync());

        await site.Round(_clock).SendAsync();

        var mail = site.Server.To(manager.Email!).ShouldHaveSingleItem();
        mail.Subject.ShouldMatch("^Eastmere Council: [0-9,]+ cases of children late$");
        mail.Text.ShouldMatch("[0-9,]+ cases late, [0-9]+ due in 5 working days and [0-9]+ in the 5 after");
        mail.Text.ShouldContain("https://candour.eastmere.invalid/practice/alerts");
        foreach (var form in (string[])[mail.Text, mail.Html, mail.Subject]) form.ShouldNotMatch("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        site.Server.To(lead.Email!).ShouldHaveSingleItem().Text.ShouldNotContain("practice");
    }

    [Fact]
    public async Task A_person_stops_their_e_mail_on_their_account_and_takes_it_up_again()
    {
        var person = await site.DebtorAsync();
        using var lead = await site.SignedInAsync(Roles.ActionLead, person);
        var page = await lead.SubmitAsync(await lead.OpenAsync("/account"), form: "form[action*=Digest]");

        page.Text("main").ShouldContain("You get no e-mail of what you owe.");
        page = await lead.SubmitAsync(page, form: "form[action*=Digest]");
        page.Text("main").ShouldContain("On working days you get an e-mail of what you owe, where there is anything.");
    }

    [Fact]
    public async Task While_the_server_is_down_nothing_is_lost_and_it_is_tried_again()
    {
        _clock.Advance(TimeSpan.FromDays(14)); // a day that no other test comes to
        using var manager = await site.SignedInAsync(Roles.Administrator);
        var user = await site.AccountAsync(await site.DebtorAsync(), one => one.DisplayName = "Head of <i>Fostering</i>");
        await site.Server.StopAsync();
        try
        {
            await site.Round(_clock).SendAsync();
        }
        finally
        {
            site.Server.Start();
        }
        var page = await manager.OpenAsync("/settings/mail");
        page.QuerySelectorAll("tbody th").ShouldContain(one => one.TextContent == "Head of <i>Fostering</i>");
        page.Text(".lede").ShouldContain("The others are tried again every 10 minutes.");

        await site.Round(_clock).SendAsync();
        site.Server.To(user.Email!).ShouldBeEmpty(); // not at once
        _clock.Advance(Digests.Pause + TimeSpan.FromSeconds(1));
        await site.Round(_clock).SendAsync();

        site.Server.To(user.Email!).ShouldHaveSingleItem();
        (await manager.OpenAsync("/settings/mail")).QuerySelectorAll("tbody th").ShouldNotContain(one => one.TextContent == "Head of <i>Fostering</i>");
    }
}

using System.Net;
using AngleSharp.Dom;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Programme;
using static Candour.Web.Tests.Decisions.Register;

namespace Candour.Web.Tests.Decisions;

public sealed class DecisionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_register_is_found_from_the_board_and_narrowed_by_words_year_and_state()
    {
        using var register = await OpenAsync(site);
        var (key, other) = (await register.DecideAsync("That the <b>transport</b> contract be let", isKey: true), await register.DecideAsync("That the transport report be noted"));
        await register.DoAsync(key, "publish", On("2018-12-03"));

        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/boards/CAB")).QuerySelector("a[href='/boards/CAB/decisions']").ShouldNotBeNull();
        var page = await reader.OpenAsync("/boards/CAB/decisions?words=transport");
        page.QuerySelectorAll("tbody tr th").Select(one => one.TextContent).ShouldBe([other.Number, key.Number]);
        page.QuerySelector("tbody")!.TextContent.ShouldContain("That the <b>transport</b> contract be let");
        (await reader.OpenAsync($"/boards/CAB/decisions?words=transport&state=OpenToCallIn&year={register.Meeting.Day.Year}&key=yes"))
            .QuerySelectorAll("tbody tr th").ShouldHaveSingleItem().TextContent.ShouldBe(key.Number);
        (await reader.OpenAsync("/boards/CAB/decisions?words=transport&year=2001")).Text(".list").ShouldContain("No decision fits these filters.");

        var csv = (await (await reader.GetAsync("/boards/CAB/decisions.csv?words=transport")).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        csv.Length.ShouldBe(3);
        csv[2].ShouldContain($"{key.Number},{register.Meeting.Day:yyyy-MM-dd},That the <b>transport</b> contract be let");
        csv[2].ShouldContain("Open to call-in,2018-12-03,2018-12-10");
    }

    [Fact]
    public async Task A_published_decision_is_called_in_and_stands_after_scrutiny_looked_at_it()
    {
        using var register = await OpenAsync(site);
        var decision = await register.DecideAsync("That the home be bought", isKey: true);

        var page = await register.DoAsync(decision, "publish", On("2018-12-03"));
        page.Text(".lede").ShouldBe("It can be called in until 10 December 2018, and carried out after that day.");
        page = await register.DoAsync(decision, "call-in", On("2018-12-11", ("By", ""), ("Why", "No options")));
        page.QuerySelectorAll(".govuk-error-summary a").Select(one => one.TextContent).ShouldBe(["The time for call-in is over.", "Say who called it in."]);
        page = await register.DoAsync(decision, "call-in", On("2018-12-03", ("By", "Five councillors"), ("Why", "The options were not shown")));
        page.Text(".lede").ShouldBe("Called in on 3 December 2018 (Five councillors). It waits for the outcome.");
        page.Text(".record__main").ShouldContain("The options were not shown");
        page = await register.DoAsync(decision, "outcome", On("2018-12-03", ("Stands", "true"), ("What", "Scrutiny had no more questions.")));

        page.Text(".lede").ShouldBe("It was called in, and stands. Scrutiny had no more questions.");
        page.QuerySelectorAll(".moj-timeline__title").Select(one => one.TextContent).ShouldBe(["Call-in settled", "Decision called in", "Decision published", "Decision made"]);
    }

    [Fact]
    public async Task An_urgent_decision_is_in_force_at_once_with_its_reason()
    {
        using var register = await OpenAsync(site);
        var decision = await register.DecideAsync("That the placement be paid");

        var page = await register.DoAsync(decision, "publish", On("2018-12-03", ("Urgency", "The child moves tomorrow.")));

        page.Text(".lede").ShouldBe("Published on 3 December 2018 and in force at once. The child moves tomorrow.");
        page.QuerySelector("a[href$=call-in]").ShouldBeNull();
    }

    [Fact]
    public async Task A_decision_is_not_published_before_its_meeting_nor_on_a_day_to_come()
    {
        using var register = await OpenAsync(site);
        var decision = await register.DecideAsync("That nothing be done");

        var early = await register.DoAsync(decision, "publish", On("2017-01-02"));
        early.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("That is before the meeting that made it.");
        var late = await register.DoAsync(decision, "publish", On("2019-01-02"));
        late.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("That day is still to come.");
    }

    [Fact]
    public async Task Two_who_word_a_decision_at_once_choose_field_by_field()
    {
        using var register = await OpenAsync(site);
        var decision = await register.DecideAsync("That the plan be agreed");
        var form = await register.Officer.OpenAsync($"{Links.Decision(decision)}/edit");
        using var other = await OpenAsync(site);
        await other.DoAsync(decision, "edit", new() { ["Form.Reasons"] = "Theirs" });

        var conflict = await register.Officer.SubmitAsync(form, new Dictionary<string, string> { ["Form.Text"] = "That the plan be agreed as amended" });
        conflict.Text("h1").ShouldBe("Somebody else changed this in the meantime");
        await register.Officer.SubmitAsync(conflict);

        var after = await register.ReadAsync(decision);
        (after.Text, after.Reasons).ShouldBe(("That the plan be agreed as amended", "Theirs"));
    }

    [Fact]
    public async Task A_reader_sees_a_decision_and_changes_nothing()
    {
        using var register = await OpenAsync(site);
        var decision = await register.DecideAsync("That the fees rise");
        using var reader = await site.SignedInAsync(Roles.ExternalReader);

        var page = await reader.OpenAsync(Links.Decision(decision));

        page.Text(".record__main").ShouldContain("The inspection asked for it");
        page.QuerySelector($"a[href='{Links.Minute(register.Item)}']").ShouldNotBeNull();
        page.QuerySelector("ul.links").ShouldBeNull();
        foreach (var deed in (string[])["edit", "publish", "call-in", "outcome"])
        {
            await reader.OpenAsync($"{Links.Decision(decision)}/{deed}");
            reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden, deed);
        }
        await reader.OpenAsync("/decisions/CAB-D999");
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_declared_under_the_item_stands_with_the_decision()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var view = Governance.GovernanceView.Of(await site.SnapshotAsync());
        var (meeting, declared) = view.MeetingsOf(view.BoardBy("CAB")!.Id).SelectMany(one => one.Declarations, (one, said) => (one, said))
            .First(one => view.DecisionsOf(one.one.Id).Any(decision => decision.Item == one.said.Item));

        var page = await reader.OpenAsync(Links.Decision(view.DecisionsOf(meeting.Id).First(one => one.Item == declared.Item)));

        page.Text(".record__main").ShouldContain($"{view.NameOf(declared.Who)} declared an interest");
    }
}

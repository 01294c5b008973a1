using System.Net;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Storage;

namespace Candour.Web.Tests.Programme;

/// <summary>The programme on one page.</summary>
public sealed class ProgrammeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_first_sentence_says_how_the_programme_stands()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/programme");
        var view = await site.ViewAsync();
        var (headline, evidenced) = (Headline.Of(view, Day("2018-12-03")), ClaimedAgainstEvidenced.Of(AssuranceView.Of(view), Day("2018-12-03")).Evidenced);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Children’s services improvement");
        page.Text(".govuk-caption-l").ShouldBe("Judged inadequate, 7 April 2017. Aim: good by summer 2019");
        var open = ChallengeView.Of(view).All.Count(one => one.IsOpen);
        page.Text(".lede").ShouldBe($"{headline.Sentence} Evidence supports {evidenced}. {headline.ButSentence} {open} challenges are open.");
    }

    [Fact]
    public async Task The_page_shows_judgements_with_the_grade_aimed_for()
    {
        using var visitor = await site.SignedInAsync(Roles.ExternalReader);
        var areas = (await visitor.OpenAsync("/programme")).QuerySelectorAll(".judged > div").Select(one => one.TextContent.Squeezed()).ToList();
        areas[0].ShouldBe("Overall Inadequate → aims for good");
        areas.Count.ShouldBe(7);
    }

    [Fact]
    public async Task The_next_dates_come_from_clocks_and_from_what_is_planned()
    {
        using var visitor = await site.SignedInAsync(Roles.CommitteeOfficer);
        var dates = (await visitor.OpenAsync("/programme")).QuerySelector("dl.due")!.TextContent.Squeezed();
        dates.ShouldContain("Return the completed audits before the monitoring visit 3 working days before 11 December 2018");
        dates.ShouldContain("Fifth monitoring visit");
        dates.ShouldContain("The adviser reviews progress The date of the Direction is not recorded.");
    }

    [Fact]
    public async Task What_changed_is_told_since_the_last_board_before_today()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/programme");
        page.QuerySelectorAll("h2").Select(one => one.TextContent).ShouldContain("What changed since the board of 22 October 2018");
        page.QuerySelectorAll("a").Select(one => one.GetAttribute("href")).ShouldContain("/programme?asAt=2018-10-22");
        page.QuerySelectorAll(".govuk-list--bullet li").Select(one => one.TextContent.Squeezed()).ShouldContain(line => line.StartsWith("33 actions added: TIP-1, TIP-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_chart_has_its_numbers_in_a_table()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var charts = (await visitor.OpenAsync("/programme")).QuerySelectorAll("figure.chart");
        charts.Length.ShouldBe(3);
        charts.ShouldAllBe(chart => chart.QuerySelector("svg[role=img][aria-label]") != null && chart.QuerySelector("table caption") != null);
    }

    [Fact]
    public async Task The_weak_spots_lead_to_their_rule_in_the_stress_test()
    {
        using var visitor = await site.SignedInAsync(Roles.ImprovementManager);
        var spots = (await visitor.OpenAsync("/programme")).QuerySelectorAll(".counted li");
        spots.Select(one => one.QuerySelector("a")!.GetAttribute("href")).ShouldContain("/stress-test#no-action");
        spots.Single(one => one.QuerySelector("a")!.GetAttribute("href") == "/stress-test#no-action").QuerySelector("b")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task A_past_day_shows_what_was_known_then_and_its_links_stay_in_the_past()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/programme?asAt=2018-03-01");
        page.Text(".as-at").ShouldStartWith("As it stood at the end of 1 March 2018.");
        page.Body!.TextContent.ShouldContain("What changed since the board of 12 February 2018");
        page.Body.TextContent.ShouldNotContain("Transformation and improvement plan");
        page.QuerySelectorAll(".govuk-service-navigation__link").ShouldAllBe(link => link.GetAttribute("href")!.EndsWith("?asAt=2018-03-01", StringComparison.Ordinal));
        page.QuerySelector(".counted a")!.GetAttribute("href")!.ShouldContain("?asAt=2018-03-01#");
        page.QuerySelector(".as-at a")!.GetAttribute("href").ShouldBe("/programme");
    }

    [Fact]
    public async Task Everybody_who_is_not_signed_in_comes_to_the_public_plans()
    {
        using var visitor = site.Anonymous();
        (await visitor.OpenAsync("/")).QuerySelector("h1")!.TextContent.ShouldBe("Public improvement plans");
        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

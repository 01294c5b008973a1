using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Assurance;

/// <summary>Who evaluates has a site of their own: others count what there is.</summary>
public sealed class SelfEvaluationPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_manager_begins_one_from_the_last_judges_an_area_and_compares()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var page = await manager.SubmitAsync(await manager.OpenAsync("/self-evaluations/add"), new Dictionary<string, string> { ["Form.Title"] = "Self-evaluation <before> the visit" });
        page.Text(".lede").ShouldContain("4 of 4 areas are judged, and 3 of 3 questions are answered.");
        var address = manager.Last.RequestMessage!.RequestUri!.AbsolutePath;

        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/areas/care"), new Dictionary<string, string> { ["Form.Grade"] = "Inadequate", ["Form.Proof"] = "E-26, NOPE" });
        page.Text(".govuk-error-summary").ShouldContain("No evidence or measure is called NOPE.");
        await manager.SubmitAsync(page, new Dictionary<string, string> { ["Form.Proof"] = "E-26" });
        await manager.SubmitAsync(await manager.OpenAsync($"{address}/questions"), new Dictionary<string, string> { ["Form.WhatIsPlanned"] = "Less, and sooner." });

        page = await manager.OpenAsync($"{address}/compare");
        page.QuerySelectorAll("main h2").Select(one => one.TextContent).ShouldBe(
            ["The experiences and progress of children in care and care leavers: judged", "What is planned for the next 12 months?"]);
        page.Text("main").ShouldContain("Requires improvement to be good is now Inadequate");
    }

    [Fact]
    public async Task The_judgement_stands_beside_what_evidence_supports_on_the_page_and_in_what_is_taken_away()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var page = await member.OpenAsync("/self-evaluations/S-2");
        page.Text("section[aria-labelledby=area-care]").ShouldContain("Evidence supports");

        (await member.OpenAsync("/self-evaluations/S-2/print")).Text("article").ShouldContain("Evidence supports");
        var markdown = await (await member.GetAsync("/self-evaluations/S-2/print/md")).Content.ReadAsStringAsync();
        markdown.ShouldStartWith("# Self-evaluation for the annual engagement meeting\n");
        markdown.ShouldContain("## The experiences and progress of children in care and care leavers");
        (await member.GetAsync("/self-evaluations/S-2/print/docx")).Content.Headers.ContentType!.MediaType!.ShouldContain("wordprocessingml");
        (await member.OpenAsync("/self-evaluations/S-1/compare")).Title.ShouldNotBeNull().ShouldNotContain("What changed");
    }
}

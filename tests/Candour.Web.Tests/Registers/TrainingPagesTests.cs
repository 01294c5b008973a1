using System.Net;
using Candour.Improvement;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Registers;

/// <summary>Who adds courses has a site of their own: others count what there is.</summary>
public sealed class TrainingPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_example_has_ten_cohorts_and_216_staff_by_the_end_of_September()
    {
        var view = ProgrammeView.Of(await site.SnapshotAsync());

        var up = TakeUp.Of(view, view.Register<Course>().By("T-3")!, Day("2018-09-30"));

        (up.Held.Count, up.Attended).ShouldBe((10, 216));
    }

    [Fact]
    public async Task A_course_is_added_with_its_cohorts_and_who_came()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync("/training/add"), new Dictionary<string, string> { ["Form.Title"] = "Listening <well>", ["Form.Audiences"] = "Assessment: 20", ["Form.Actions"] = "CSIP-4.9" });
        page.Text("h1").ShouldBe("Listening <well>");
        var address = page.Location.PathName;

        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/add"), new Dictionary<string, string>(On("1", "11")) { ["Form.Attendances"] = "Assessment twelve" });
        page.Text(".govuk-error-summary").ShouldContain("“Assessment twelve” cannot be read.");
        page = await manager.SubmitAsync(page, new Dictionary<string, string> { ["Form.Attendances"] = "Assessment: 12" });
        page.Text(".lede").ShouldContain("it is not known who came");
        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/cohorts/1"), new Dictionary<string, string> { ["Form.Attendances"] = "Assessment: 12, 11" });
        page.Text(".lede").ShouldBe("11 of 20 people who should go have been (55 %), in 1 cohort.");
        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/edit"), new Dictionary<string, string> { ["Form.Effect"] = "Children say more." });
        page.Text("main").ShouldContain("Children say more.");
        (await manager.GetAsync($"{address}/cohorts/9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_of_cohorts_is_shown_before_it_is_done_and_what_was_downloaded_is_no_news()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var downloaded = await (await manager.GetAsync("/training/cohorts.csv")).Content.ReadAsByteArrayAsync();

        var page = await manager.UploadAsync(await manager.OpenAsync("/training/import"), "Upload", "cohorts.csv", downloaded);
        page.Text(".lede").ShouldContain("Nothing: every line says what is recorded already.");

        page = await manager.UploadAsync(await manager.OpenAsync("/training/import"), "Upload", "more.csv", "Course,Cohort,From,Service,Booked,Attended\nT-2,5,2018-11-05,Early help,9,7\n"u8.ToArray());
        page.Text(".lede").ShouldContain("It would add 1 cohort and change 0.");
        await manager.SubmitAsync(page);
        (await manager.OpenAsync("/training/T-2")).Text("main").ShouldContain("Early help");
    }

    [Fact]
    public async Task Whoever_reads_finds_take_up_and_files()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        (await member.OpenAsync("/training?asAt=2018-10-05")).Text("main").ShouldContain("74 %");
        (await (await member.GetAsync("/training.csv?words=restorative")).Content.ReadAsStringAsync()).ShouldContain("CSIP-15.8");
        (await member.OpenAsync("/training/add")).Text("h1").ShouldNotContain("Add a course");
    }

    private static Dictionary<string, string> On(string day, string month) => new() { ["Form.From.Day"] = day, ["Form.From.Month"] = month, ["Form.From.Year"] = "2018" };
}

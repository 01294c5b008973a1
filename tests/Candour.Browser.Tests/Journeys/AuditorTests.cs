using Candour.Assurance;
using Candour.Storage;

namespace Candour.Browser.Tests.Journeys;

/// <summary>A case is audited, and moderated by somebody who does not see the first grade: at a desk, and on a phone without JavaScript.</summary>
public sealed class AuditorTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    private const string HowGood = "How good is the help that this child has?", Secret = "She chose the school herself";

    [Theory]
    [InlineData(1200, true, 20)]
    [InlineData(390, false, 22)]
    public async Task An_auditor_grades_a_case_and_a_moderator_grades_it_without_seeing_that(int width, bool javaScript, int place)
    {
        await site.OpenAsync();
        var (boards, today) = (await site.BoardsAsync(), Day("2018-12-03"));
        var view = AuditsView.Of(boards.Snapshot);
        var one = view.State(view.Rounds.First(round => round.ClosedOn is null), place)!.Case;

        var auditor = await Walker.InAsync(site, Roles.Auditor, AuditPeople.PersonOf(one.Auditor!.Value, boards.Programme, today), width, javaScript);
        await auditor.GoAsync("/audits");
        await auditor.FollowAsync("Cases that wait for me");
        await NoFaultAsync(auditor);
        await auditor.FollowAsync($"Audit it: case {one.Case}");
        await auditor.PickAsync("Is the child heard?", "What the child says shapes what is done");
        await auditor.FillAsync("What shows it (optional): Is the child heard?", Secret);
        await auditor.PressAsync("Keep it and go on later");
        await auditor.SeesAsync("It is kept.");
        await GradeAsync(auditor, "Outstanding");
        await auditor.SeesAsync($"Case {one.Case} is handed in.");

        var moderator = await Walker.InAsync(site, Roles.Moderator, AuditPeople.PersonOf(one.Moderator!.Value, boards.Programme, today), width, javaScript);
        await moderator.GoAsync("/audits/mine");
        await moderator.FollowAsync($"Moderate it: case {one.Case}");
        (await moderator.Page.ContentAsync()).ShouldNotContain(Secret);
        await NoFaultAsync(moderator);
        await moderator.PickAsync("Is the child heard?", "What the child says is recorded");
        await GradeAsync(moderator, "Requires improvement to be good");
        await moderator.FollowAsync($"Say why the grade changed: case {one.Case}");
        await moderator.SeesAsync(Secret);
        await moderator.FillAsync("What changed, and why?", "Her choice is noted and the plan is the old one.");
        await moderator.PressAsync("Say it");
        await moderator.SeesAsync("It is explained.");
        await NoFaultAsync(moderator);

        // What is looked for in a page is looked for by a script.
        Task NoFaultAsync(Walker walker) => javaScript ? walker.FindsNoFaultAsync() : Task.CompletedTask;
    }

    private static async Task GradeAsync(Walker walker, string grade)
    {
        foreach (var question in new[] { "Does the assessment take the history", "Is there a chronology", "Does the plan say what must change", "Do managers know the case" })
            await walker.PickAsync(question, "Meets good");
        await walker.PickAsync(HowGood, grade);
        await walker.FillAsync($"What shows it: {HowGood}", "What has changed since the summer.");
        await walker.PressAsync("Hand it in");
    }
}

using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;

namespace Candour.Browser.Tests.Journeys;

/// <summary>A director returns a paper, clears it once it has changed, and sees that a later change undoes that.</summary>
public sealed class DirectorTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_paper_is_returned_changed_cleared_and_out_of_date_after_another_change()
    {
        var view = await site.BoardsAsync();
        var meeting = view.MeetingOn(view.BoardBy("TIB")!.Id, Day("2018-12-18"))!;
        var item = view.AgendaOf(meeting.Id).Single(one => one.Number == "5").Item;
        var post = view.Snapshot.All<Post>().First(one => one.Title.Contains("Director", StringComparison.Ordinal) && one.HolderOn(Day("2018-12-03")) is not null);
        var author = await Walker.InAsync(site, Roles.CommitteeOfficer);
        await author.GoAsync($"/papers/add?item={item.Id}");
        await author.FillAsync("Title", "Progress in a page");
        await author.PickAsync("Kind", "Information");
        await author.PressAsync("Begin the paper");
        await WriteAsync(author, "Visits are on time.");
        await SeekAsync(author, post);

        var director = await Walker.InAsync(site, Roles.ActionLead, post.HolderOn(Day("2018-12-03")));
        await director.GoAsync("/owed");
        await director.FollowAsync("Progress in a page");
        await AnswerAsync(director, "Returned", "Say how many visits");
        await director.SeesAsync("Returned");
        await director.FindsNoFaultAsync();

        await WriteAsync(author, "94 of 100 visits are on time.");
        await SeekAsync(author, post);
        await director.GoAsync("/owed");
        await director.FollowAsync("Progress in a page");
        await director.SeesAsync("94 of 100 visits are on time.");
        await AnswerAsync(director, "Cleared", "");
        var paper = (await site.BoardsAsync()).PapersOf(item).Single(one => one.Title == "Progress in a page");
        ClearanceTable.IsCleared(paper).ShouldBeTrue();

        await WriteAsync(author, "95 of 100 visits are on time.");
        await director.GoAsync(Links.Paper(paper.Id));
        await director.SeesAsync("Out of date");
    }

    private static async Task WriteAsync(Walker author, string text)
    {
        if (!author.Page.Url.EndsWith("/edit", StringComparison.Ordinal)) await author.FollowAsync("Write");
        await author.FillAsync("Executive summary", text);
        await author.FillAsync("Details", text);
        await author.PressAsync("Save");
    }

    private static async Task SeekAsync(Walker author, Post post)
    {
        await author.FollowAsync("Seek clearance");
        await author.PickAsync("Which clearance?", "Director");
        await author.ChooseAsync("Who is asked?", post.Title);
        await author.PressAsync("Seek it");
    }

    private static async Task AnswerAsync(Walker director, string answer, string comment)
    {
        await director.FollowAsync("Answer for: Director");
        await director.PickAsync("What is your answer?", answer);
        await director.FillAsync("Comment", comment);
        await director.PressAsync("Answer");
    }
}

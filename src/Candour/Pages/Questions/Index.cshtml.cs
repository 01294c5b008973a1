using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Questions;

/// <summary>The questions by situation, how often each was asked and what came of it. It prints, to take to a meeting.</summary>
public sealed class IndexModel(Desk desk, Conflicts conflicts) : QuestionsPage(desk, conflicts)
{
    /// <summary>The question that a button is about.</summary>
    [BindProperty]
    public string Code { get; set; } = "";

    public IEnumerable<IGrouping<QuestionSituation, ReadyQuestion>> Situations => Questions.All.GroupBy(one => one.For).OrderBy(one => one.Key);

    protected override FormFields Fields => FormFields.Deed("Question", () => Questions.By(Code)?.Text ?? "");

    // The questions may be read in the past, and by who changes nothing; only the buttons are for those who challenge.
    protected override IActionResult? Instead() => !HttpMethods.IsPost(Request.Method) ? null : !May(Permission.RaiseChallenges) ? Forbid() : Questions.By(Code) is null ? NotFound() : null;

    public void OnGet() => ReadVersion();

    public Task<IActionResult> OnPostRetireAsync() => RetireAsync(retired: true, "The question is not offered any more.");

    public Task<IActionResult> OnPostOfferAsync() => RetireAsync(retired: false, "The question is offered again.");

    /// <summary>How the challenges that were raised with a question ended; null where none has.</summary>
    public string? Ended(ReadyQuestion question)
    {
        var counts = ChallengeCounts.Of(Questions.Challenges(question), Today);
        return counts.Ended == 0 ? null : InWords.List(
            new[] { (counts.Accepted, "accepted"), (counts.Rebutted, "rebutted"), (counts.Doubts, "left a doubt") }.Where(one => one.Item1 > 0).Select(one => $"{one.Item1} {one.Item2}"));
    }

    /// <summary>The meetings at which it was asked, the latest first, and how often.</summary>
    public IEnumerable<(Guid Meeting, int Times)> Meetings(ReadyQuestion question) =>
        Questions.Challenges(question).Select(one => one.Meeting).OfType<Guid>().Concat(Questions.Notes(question).Select(one => one.Meeting))
            .CountBy(one => one).OrderByDescending(one => Governance.Meeting(one.Key)?.Day).Select(one => (one.Key, one.Value));

    private Task<IActionResult> RetireAsync(bool retired, string done) => SaveAsync(
        new Change(AssuranceChanges.QuestionsChanged, QuestionSteps.Retire(Questions, Questions.By(Code)!, retired, Desk.Now(View)), Version), null, done);
}

using Candour.Assurance;
using Candour.GovUk;
using Candour.Site;

namespace Candour.Pages.Challenges;

/// <summary>What was challenged, the latest first.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<Challenge> List { get; private set; } = null!;

    public ChallengeCounts Counts { get; private set; } = null!;

    public string Sentence => Counts.Sentence;

    public void OnGet()
    {
        var (columns, all) = (ChallengeRows.Columns(this), ChallengeView.Of(View).All);
        var query = ListQuery.Of(Request, columns, ChallengeRows.UsualOrder);
        var rows = ChallengeRows.Of(this, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "challenges",
            Filters = ChallengeRows.Filters(this), CsvPath = "/challenges.csv", Classes = "list--above",
            WhenEmpty = all.Count == 0 ? "Whoever doubts a claim, a figure, a paper or a date can challenge it on its page." : "No challenge fits these filters.",
        };
        Counts = ChallengeCounts.Of(all, Today);
    }
}

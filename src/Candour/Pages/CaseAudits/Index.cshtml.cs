using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.CaseAudits;

/// <summary>The audit programme: its rounds, the latest month first.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<RoundProgress> List { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var (columns, view) = (RoundRows.Columns(this), AuditsView.Of(View));
        var query = ListQuery.Of(Request, columns, RoundRows.UsualOrder);
        var rows = RoundRows.Of(view, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "rounds", Filters = RoundRows.Filters(view), Classes = "list--above",
            WhenEmpty = view.Rounds.Count == 0 ? "No round has been planned yet." : "No round fits these filters.",
        };
        var all = view.Rounds.Select(one => RoundProgress.Of(view, one)).ToList();
        var open = all.Count(one => one.State is not RoundState.Closed);
        Sentence = all.Count == 0 ? "Nobody has planned audits here yet."
            : $"{InWords.Count(all.Sum(one => one.Audited), "case")} audited in {InWords.Count(all.Count, "round")}, {all.Sum(one => one.Moderated)} of them moderated; {InWords.Count(open, "round")} not closed.";
    }
}

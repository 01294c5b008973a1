using Candour.Assurance;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Challenges;

/// <summary>The list of challenges: its columns and filters, for the page and for its file.</summary>
internal static class ChallengeRows
{
    public const string UsualOrder = "-number";

    /// <summary>What the list shows of each state, by its name in the address.</summary>
    private static readonly Dictionary<string, (string Title, Func<Challenge, DateOnly, bool> Fits)> States = new()
    {
        ["open"] = ("Open", (one, _) => one.IsOpen),
        ["overdue"] = ("Past the day for an answer", (one, today) => one.IsOverdue(today)),
        ["answered"] = ("Answered, not ended", (one, _) => one.State is ChallengeState.Answered),
        ["ended"] = ("Ended", (one, _) => !one.IsOpen),
        ["accepted"] = ("Accepted", (one, _) => one.State is ChallengeState.Accepted),
        ["rebutted"] = ("Rebutted", (one, _) => one.State is ChallengeState.Rebutted),
        ["doubt"] = ("A doubt stays", (one, _) => one.State is ChallengeState.ResidualDoubt),
        ["again"] = ("A doubt to look at again by now", (one, today) => one.IsToLookAgain(today)),
    };

    public static IReadOnlyList<Column<Challenge>> Columns(ProgrammePage page) =>
    [
        new("number", "Number", one => one.UniqueName)
        {
            IsRowHeader = true,
            Cell = (html, one) => html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.Challenge(one))}">{one.Title}</a><span class="small below">{InWords.ShortDay(one.RaisedOn)}</span>"""),
        },
        new("raised", "Raised on", one => one.RaisedOn.Iso()) { CsvOnly = true },
        new("aim", "Aimed at", one => ChallengeWords.Target(one, page.View))
        {
            Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(RecordLinks.To(one.Target, page.View) ?? Links.Challenge(one))}">{ChallengeWords.Target(one, page.View)}</a>"""),
        },
        new("question", "Question", one => one.Question)
        {
            IsSortable = false,
            Cell = (html, one) => html.Write($"""<span class="lines">{one.Question}</span><span class="small below">{one.RaisedBy}{Where(one, page)}</span>"""),
        },
        new("by", "Raised by", one => one.RaisedBy) { CsvOnly = true },
        new("meeting", "At", one => one.Meeting is { } meeting ? page.Governance.NameOf(meeting) : null) { CsvOnly = true },
        new("to", "Put to", one => page.Governance.NameOf(one.PutTo)),
        new("due", "Answer due", one => one.AnswerDue.Iso()) { Cell = (html, one) => html.Write($"""<span class="nowrap">{InWords.ShortDay(one.AnswerDue)}</span>""") },
        new("state", "How it stands", one => ChallengeWords.Of(one.State)) { IsSortable = false, Cell = (html, one) => html.Write($"{ChallengeTag.Of(one, page.Today)}") },
        new("answers", "Answers", one => string.Join('\n', one.Answers.Select(answer => $"{InWords.Day(answer.On)}, {answer.By}: {answer.Text}"))) { CsvOnly = true },
        new("ended", "Ended on", one => one.End?.On.Iso()) { CsvOnly = true },
        new("how", "How it ended", one => one.End?.Words) { CsvOnly = true },
        new("again", "Looked at again on", one => one.End?.LookAgainOn?.Iso()) { CsvOnly = true },
    ];

    public static IReadOnlyList<Filter> Filters(ProgrammePage page)
    {
        var all = ChallengeView.Of(page.View).All;
        return
        [
            Filter.Search("words", "Words"),
            Filter.One("state", "How it stands", [.. States.Select(one => new FilterOption(one.Key, one.Value.Title))]),
            Filter.One("aim", "Aimed at", [.. Enum.GetValues<ChallengeAim>().Select(one => new FilterOption($"{one}", ChallengeWords.Of(one)))]),
            Filter.One("board", "Raised at", Named(all.Select(one => BoardOf(one, page.Governance)), page)),
            Filter.One("lead", "Put to", Named(all.Select(one => (Guid?)one.PutTo), page)),
        ];
    }

    public static IReadOnlyList<Challenge> Of(ProgrammePage page, ListQuery query)
    {
        var rows = ChallengeView.Of(page.View).All.Where(one =>
            (query.One("state") is not { } state || !States.TryGetValue(state, out var asked) || asked.Fits(one, page.Today))
            && (query.One("aim") is not { } aim || $"{one.Aim}" == aim)
            && (query.One("on") is not { } target || $"{one.Target}" == target)
            && (query.One("question") is not { } question || one.QuestionCode == question)
            && (query.One("board") is not { } board || $"{BoardOf(one, page.Governance)}" == board)
            && (query.One("lead") is not { } lead || $"{one.PutTo}" == lead)
            && (query.One("words") is not { } words || Says(one, page.View, words)));
        rows = query.Sort switch
        {
            "aim" => rows.OrderBy(one => ChallengeWords.Target(one, page.View), NaturalOrder.Comparer),
            "to" => rows.OrderBy(one => page.Governance.NameOf(one.PutTo), StringComparer.OrdinalIgnoreCase),
            "due" => rows.OrderBy(one => one.AnswerDue),
            _ => rows,
        };
        return query.Descending ? [.. rows.Reverse()] : [.. rows];
    }

    private static FilterOption[] Named(IEnumerable<Guid?> ids, ProgrammePage page) =>
        [.. ids.OfType<Guid>().Distinct().Select(one => new FilterOption($"{one}", page.Governance.NameOf(one))).OrderBy(one => one.Text, StringComparer.OrdinalIgnoreCase)];

    private static Guid? BoardOf(Challenge one, GovernanceView view) => one.Meeting is { } meeting ? view.Meeting(meeting)?.Board : null;

    private static string Where(Challenge one, ProgrammePage page) => one.Meeting is { } meeting ? $", {page.Governance.NameOf(meeting)}" : "";

    private static bool Says(Challenge one, ProgrammeView view, string words)
    {
        var said = string.Join('\n', [one.Title, one.Question, one.WouldAnswer, one.RaisedBy, ChallengeWords.Target(one, view), .. one.Answers.Select(answer => answer.Text), one.End?.Words]);
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}

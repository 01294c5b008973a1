using System.Globalization;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.CaseAudits;

/// <summary>Audited cases that inspectors can pick from: those of the months asked for, of rounds that are closed.</summary>
internal static class InspectorList
{
    public sealed record Row(AuditRound Round, CaseState State, string Grade);

    public static IReadOnlyList<Column<Row>> Columns { get; } =
    [
        new("case", "Case", one => one.State.Case.Case) { IsRowHeader = true, IsSortable = false },
        new("team", "Team", one => one.State.Case.Team) { IsSortable = false },
        new("round", "Round", one => one.Round.Number) { IsSortable = false, Cell = (html, one) => html.Write($"""{one.Round.Title}<span class="small below">{one.Round.Number}</span>""") },
        new("month", "Month", one => one.Round.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)) { IsSortable = false, Cell = (html, one) => html.Write($"{InWords.Month(one.Round.Month)}") },
        new("choice", "Chosen", one => AuditNames.Of(one.Round.Choice)) { IsSortable = false },
        new("audited", "Audited on", one => one.State.Audit!.SubmittedOn!.Value.Iso()) { IsSortable = false, Cell = (html, one) => html.Write($"{InWords.ShortDay(one.State.Audit!.SubmittedOn!.Value)}") },
        new("moderated", "Moderated", one => one.State.IsModerated ? "Yes" : "No") { IsSortable = false },
        new("grade", "Grade that stands", one => one.Grade) { IsSortable = false },
    ];

    /// <param name="first">The first day of the first month.</param>
    /// <param name="last">The first day of the last month.</param>
    public static IReadOnlyList<Row> Of(AuditsView view, DateOnly first, DateOnly last) =>
    [
        .. from round in view.Rounds.Reverse()
           where round.ClosedOn is not null && round.Month >= first && round.Month <= last
           from state in view.States(round)
           let standing = state.Standing
           where standing is not null
           let judgement = view.VersionOf(standing).Judgement
           select new Row(round, state, AnswerScale.Of(judgement.Kind).FirstOrDefault(one => one.Code == state.Judgement)?.Words ?? ""),
    ];

    /// <summary>35 audited in September, 30 in October</summary>
    public static string Sentence(IReadOnlyList<Row> rows) => rows.Count == 0 ? "No case of these months has been audited in a closed round."
        : $"{InWords.List(rows.GroupBy(one => one.Round.Month).Select((one, i) => $"{one.Count()}{(i == 0 ? " audited" : "")} in {InWords.Month(one.Key)}"))}.";
}

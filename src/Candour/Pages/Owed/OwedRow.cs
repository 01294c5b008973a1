using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Owed;

/// <summary>Something that a post or person owes, as the list shows it.</summary>
/// <param name="Subject">The record that settles it.</param>
/// <param name="To">The board that waits for it, the plan, or whoever asked.</param>
/// <param name="Href">Where it is settled; null where it has no page.</param>
public sealed record OwedRow(Guid Who, Guid Subject, string Kind, string What, string To, string? Href, DateOnly? Due)
{
    /// <summary>So many days before its evidence expires a lead is told.</summary>
    private const int Warned = 28;

    /// <summary>Null where it is not late.</summary>
    public int? DaysLate(DateOnly today) => Due < today ? today.DayNumber - Due.Value.DayNumber : null;

    /// <summary>All that is owed to boards and to the plan, what is longest overdue first.</summary>
    internal static IEnumerable<OwedRow> All(GovernanceView view, DateOnly today) =>
        Ordered(OwedList.Of(view).All.Select(one => Of(one, view)).Concat(Reports(view.Programme, today)).Concat(Proofs(AssuranceView.Of(view.Programme), today)).Concat(Challenges(view.Programme)));

    /// <summary>What a person owes, themselves and in the posts that they hold.</summary>
    internal static IEnumerable<OwedRow> ByPerson(GovernanceView view, Guid person, DateOnly today) =>
        OwedRows.Of(view, today).All.Where(one => view.IsThe(one.Who, person, today));

    private static IOrderedEnumerable<OwedRow> Ordered(IEnumerable<OwedRow> rows) => rows.OrderBy(one => one.Due ?? DateOnly.MaxValue);

    private static OwedRow Of(OwedThing one, GovernanceView view) => new(
        one.Who, one.Subject, Words(one.Kind), one.What, view.NameOf(one.Board),
        one.Kind is OwedKind.Paper ? PaperFor(view.Item(one.Subject)!, view) : RecordLinks.To(one.Subject, view.Programme), one.Due);

    private static string PaperFor(AgendaItem item, GovernanceView view) =>
        view.PapersOf(item).FirstOrDefault(one => one.Withdrawal is null) is { } begun ? Links.Paper(begun.Id) : $"/papers/add?item={item.Id}";

    /// <summary>The reports on actions of the plan that are late.</summary>
    private static IEnumerable<OwedRow> Reports(ProgrammeView view, DateOnly today) =>
        from action in view.OpenActions(today)
        where view.IsReportDue(action, today)
        let lead = view.AnswersFor(action, today)
        where lead is not null
        select new OwedRow(
            lead.Post.Id, action.Id, "Report on an action", $"{action.Reference}: {action.Text}", view.PlanOf(action)?.Name ?? "Plan", Links.Action(action),
            (view.LatestUpdate(action)?.On ?? action.AddedOn)?.AddDays(view.Programme.ReportingCycle));

    /// <summary>The actions of which evidence will support less soon, unless there is something newer.</summary>
    private static IEnumerable<OwedRow> Proofs(AssuranceView view, DateOnly today) =>
        from one in view.Rows(today)
        let falls = one.Assessment.FallsOn
        where falls <= today.AddDays(Warned)
        let lead = view.Programme.AnswersFor(one.Row.Action, today)
        where lead is not null
        select new OwedRow(
            lead.Post.Id, one.Row.Id, "Newer evidence", $"{one.Row.Reference}: what supports it expires; its opinion falls from {Name(one.Assessment.Found)} to {Name(one.Assessment.FallsTo!.Value)}",
            view.Programme.PlanOf(one.Row.Action)?.Name ?? "Plan", Links.AddEvidence(one.Row.Reference), falls.Value.AddDays(-1));

    private static string Name(Opinion one) => AssuranceNames.Of(one).ToLowerInvariant();

    /// <summary>The challenges that nobody has answered.</summary>
    private static IEnumerable<OwedRow> Challenges(ProgrammeView view) => ChallengeView.Of(view).All.Where(one => one.IsUnanswered)
        .Select(one => new OwedRow(one.PutTo, one.Id, "Answer to a challenge", $"{one.Title}: {one.Question}", one.RaisedBy, Links.Challenge(one), one.AnswerDue));

    /// <summary>Those who owe it as well, where the list shows it once for all of them.</summary>
    public IReadOnlyList<Guid> Others { get; init; } = [];

    public string Names(GovernanceView view) => InWords.List(Others.Prepend(Who).Select(view.NameOf));

    private static string Words(OwedKind kind) => kind switch
    {
        OwedKind.Action => "Action of a board",
        OwedKind.Paper => "Paper",
        OwedKind.Clearance => "Clearance",
        OwedKind.Comment => "Answer to comments",
        OwedKind.Answer => "Answer to another board",
        _ => "Minutes",
    };
}

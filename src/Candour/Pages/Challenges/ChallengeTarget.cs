using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Performance;
using Record = Candour.Ledger.Record;

namespace Candour.Pages.Challenges;

/// <summary>What somebody challenges, and of which record.</summary>
internal sealed record ChallengeTarget(ChallengeAim Aim, Record Record)
{
    /// <summary>What it says, as far as it says it in a sentence.</summary>
    public string? Text => Record switch
    {
        PlanAction action => action.Text,
        Recommendation one => one.Text,
        _ => null,
    };

    /// <param name="named">An identity, a reference or a code.</param>
    /// <param name="aim">Null for what is usual of such a record.</param>
    /// <returns>Null where it names nothing that can be challenged so.</returns>
    public static ChallengeTarget? Of(string? named, ChallengeAim? aim, ProgrammeView view)
    {
        if (named is null || Find(named.Trim(), view) is not { } record) return null;
        var asked = aim is ChallengeAim.Date && record is PlanAction ? ChallengeAim.Date : Usual(record);
        return asked is { } known ? new(known, record) : null;
    }

    /// <summary>Who would answer: the lead, whoever keeps the measure, the author.</summary>
    public Guid? Answers(ProgrammeView view, DateOnly today) => Record switch
    {
        PlanAction action => view.AnswersFor(action, today)?.Post.Id,
        Recommendation one => view.ActionsFor(one).Select(action => view.AnswersFor(action, today)?.Post.Id).FirstOrDefault(id => id is not null),
        Measure measure => measure.Owner,
        Paper { Authors: [var author, ..] } => author,
        _ => null,
    };

    private static ChallengeAim? Usual(Record record) => record switch
    {
        PlanAction or Recommendation => ChallengeAim.Claim,
        Measure => ChallengeAim.Figure,
        Paper => ChallengeAim.Paper,
        ProgrammeEvent => ChallengeAim.Date,
        _ => null,
    };

    private static Record? Find(string named, ProgrammeView view) => Guid.TryParse(named, out var id)
        ? view.Snapshot.Find<Record>(id)
        : view.ActionBy(named) ?? view.RecommendationBy(named) ?? (Record?)MeasureView.Of(view).By(named);
}

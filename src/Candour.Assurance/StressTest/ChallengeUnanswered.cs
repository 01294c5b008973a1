using Candour.Improvement;

namespace Candour.Assurance;

internal sealed record ChallengeUnanswered() : StressRule("challenge-unanswered", "A challenge was not answered by its day")
{
    public override IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today) =>
        from late in ChallengeView.Of(view).All.Where(one => one.IsOverdue(today)).GroupBy(one => one.Target)
        let first = late.MinBy(one => one.AnswerDue)!
        let sentence = $"{first.Title} was to be answered by {InWords.Day(first.AnswerDue)}, {InWords.Days(today.DayNumber - first.AnswerDue.DayNumber)} ago."
        let weakness = view.Snapshot.Find<Ledger.Record>(late.Key) switch
        {
            PlanAction action => Weakness.Of(action, sentence, "challenge"),
            Recommendation one => Weakness.Of(one, sentence, "challenge"),
            _ => null,
        }
        where weakness is not null
        select weakness;
}

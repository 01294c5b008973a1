using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A round that is closed, as an item of evidence: its facts are filled in, and a person says only what it speaks for and against.</summary>
public sealed record RoundEvidence(string? Supports, string? Contradicts)
{
    public Checked<Evidence> Add(AssuranceView assurance, AuditsView view, AuditRound round, DateTimeOffset at, DateOnly today)
    {
        var (results, kind) = (view.Results(round), view.FormOf(round).Kind);
        var last = LastDay(round);
        var strength = RoundStrength.Of(round, kind, results);
        var made = new EvidenceDraft
        {
            Title = $"{round.Title}, {InWords.Month(round.Month)}",
            Summary = Summary(round, results),
            Shows = strength.Shows,
            Method = kind is AuditKind.PracticeWeek ? EvidenceMethod.Observation : EvidenceMethod.CaseAudit,
            Line = strength.Line,
            Independence = strength.Independence,
            Collector = round.Collector,
            ObservedFrom = last < round.Month ? last : round.Month,
            ObservedTo = last,
            Supports = Draft.References(Supports),
            Contradicts = Draft.References(Contradicts),
        }.Add(assurance, at, today, file: null);
        return made.IsGood ? new Problems().Unless(Of(assurance, round) is null, "supports", "The round is evidence already.").Or(() => made.Value with { Round = round.Id }) : made;
    }

    /// <summary>The evidence that a round is; null where nobody has made it that.</summary>
    public static Evidence? Of(AssuranceView assurance, AuditRound round) => assurance.Evidence.FirstOrDefault(one => one.Round == round.Id && one.Withdrawn is null);

    /// <summary>The last day of its month, or that on which it was closed.</summary>
    private static DateOnly LastDay(AuditRound round)
    {
        var end = round.Month.AddMonths(1).AddDays(-1);
        return round.ClosedOn < end ? round.ClosedOn.Value : end;
    }

    private static string Summary(AuditRound round, RoundResults results)
    {
        var moderated = results.Agreement.Cases == 0 ? "No case was moderated." : $"{InWords.Count(results.Agreement.Cases, "case")} moderated, the same grade in {results.Agreement.Table.Agreed}.";
        return $"Good or better: {results.Good.Words}. {AuditNames.Of(round.Choice)}. {moderated} {round.Learned}";
    }
}

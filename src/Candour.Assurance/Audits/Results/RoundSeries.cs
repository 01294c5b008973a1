namespace Candour.Assurance;

/// <summary>Closed rounds on one form whose cases were chosen in ways that may be counted together, in the order of their months.</summary>
public sealed record RoundSeries(AuditForm Form, bool IsRandom, CaseChoice Choice, IReadOnlyList<(AuditRound Round, RoundResults Results)> Rounds)
{
    /// <summary>Random and by team count together; what was chosen for its risk and what was chosen by hand each stand apart.</summary>
    public static IReadOnlyList<RoundSeries> Of(AuditsView view, AuditForm form) =>
    [
        .. view.Rounds.Where(one => one.Form == form.Id && one.ClosedOn is not null)
            .GroupBy(one => one.IsRandom ? CaseChoice.Random : one.Choice).OrderBy(one => one.Key)
            .Select(one => new RoundSeries(form, one.Key is CaseChoice.Random, one.Key, [.. one.Reverse().Select(round => (round, view.Results(round)))])),
    ];

    public static RoundSeries? With(AuditsView view, AuditRound round) => Of(view, view.FormOf(round)).FirstOrDefault(one => one.Rounds.Any(with => with.Round.Id == round.Id));
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>How often a theme was found before an action was taken for it, and since.</summary>
public sealed record ThemeEffect(ThemeAction Link, AuditShare Before, AuditShare After)
{
    public string Sentence => After.Of == 0
        ? $"{Before.Words} before. No round after {InWords.Month(Link.On)} has been closed yet."
        : $"Before: {Before.Words}. Since: {After.Words}. {Told}";

    private string Told => Before.Overlaps(After) ? "The intervals overlap, so this may be chance."
        : Before.Proportion.Value > After.Proportion.Value ? "It is found less often than before, by more than chance." : "It is found more often than before, by more than chance.";

    /// <summary>In all rounds that may be counted together with the one in which it became an action: up to the month of the link, and after it.</summary>
    public static IReadOnlyList<ThemeEffect> Of(AuditsView view, AuditRound round)
    {
        var rounds = RoundSeries.With(view, round)?.Rounds ?? [];
        return [.. round.Actions.Select(link => new ThemeEffect(link, Sum(rounds.Where(one => one.Round.Month <= link.On), link), Sum(rounds.Where(one => one.Round.Month > link.On), link)))];
    }

    private static AuditShare Sum(IEnumerable<(AuditRound Round, RoundResults Results)> rounds, ThemeAction link) =>
        rounds.Select(one => one.Results.ShareOf(link.Theme)).Aggregate(new AuditShare(0, 0), (sum, one) => new(sum.Count + one.Count, sum.Of + one.Of));
}

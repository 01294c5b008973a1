using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A round with cases that were chosen for it just now.</summary>
public sealed record DrawnRound(AuditRound Round, IReadOnlyList<AuditCase> Cases);

/// <summary>How cases are chosen for a round, or more of them, as a page says it.</summary>
public sealed record DrawDraft
{
    /// <summary>Chosen after the list is settled. A round has one: more cases are drawn with the seed of the first.</summary>
    public string? Seed { get; init; }

    /// <summary>How many more, where cases have been drawn before.</summary>
    public int? More { get; init; }

    /// <summary>From which team they are, where each is drawn from apart.</summary>
    public string? Team { get; init; }

    /// <summary>The ids, a line each, where cases are not drawn by lot; with their team and worker after semicolons where there is no list.</summary>
    public string? Cases { get; init; }

    public string? Why { get; init; }

    /// <param name="frame">The lines of the round's list; none where it has none.</param>
    public Checked<DrawnRound> Draw(AuditsView view, AuditRound round, IReadOnlyList<FrameLine> frame, DateTimeOffset at, DateOnly today)
    {
        var drawn = view.CasesOf(round);
        var problems = new Problems().Unless(round.ClosedOn is null, "why", "The round is closed.");
        return round.IsRandom ? ByLot(problems, round, drawn, frame, at, today) : ByHand(problems, round, drawn, frame, at, today);
    }

    private Checked<DrawnRound> ByLot(Problems problems, AuditRound round, IReadOnlyList<AuditCase> drawn, IReadOnlyList<FrameLine> frame, DateTimeOffset at, DateOnly today)
    {
        var (first, byTeam) = (round.Draws.Count == 0, round.Choice is CaseChoice.ByTeam);
        var seed = first ? Draft.Said(Seed) : round.Draws[0].Seed;
        var known = frame.Select(one => one.Team).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = byTeam ? round.Targets.Where(one => !known.Contains(one.Team)).Select(one => one.Team!).ToList() : [];
        return problems
            .Unless(round.Frame is not null, "seed", "Settle the list of cases first: a seed that is known before the list can be steered.")
            .Unless(seed is not null, "seed", "Give the seed.")
            .Unless(frame.Count == 0 || unknown.Count == 0, "seed", $"The list has no case of {InWords.List(unknown)}.")
            .Unless(first || More > 0, "more", "Say how many more.")
            .Unless(first || !byTeam || known.Contains(Draft.Said(Team)), "team", "Choose a team of the list.")
            .Unless(first || Draft.Said(Why) is not null, "why", "Say why more are drawn.")
            .Or(() =>
            {
                var wanted = first ? round.Targets : [new(byTeam ? Draft.Said(Team) : null, More!.Value)];
                var sampler = new ConsistentSampler(seed!);
                var lines = frame.ToDictionary(one => one.Case);
                // The number of a whole round is asked of the whole list, whatever teams it is counted by.
                var picked = (byTeam ? wanted : [new TeamTarget(null, wanted.Sum(one => one.Cases))]).SelectMany(target => sampler.Draw(
                    frame.Where(one => !byTeam || Same(one.Team, target.Team)).Select(one => one.Case), target.Cases, drawn.Count(one => !byTeam || Same(one.Team, target.Team))));
                return Chosen(round, drawn, picked.Select(pick => (lines[pick.Id], (int?)pick.Rank)), seed, at, today);
            });
    }

    private Checked<DrawnRound> ByHand(Problems problems, AuditRound round, IReadOnlyList<AuditCase> drawn, IReadOnlyList<FrameLine> frame, DateTimeOffset at, DateOnly today)
    {
        var lines = frame.ToDictionary(one => one.Case, StringComparer.OrdinalIgnoreCase);
        var asked = Draft.Lines((Cases ?? "").Split('\n')).Select(one => one.Split(';', StringSplitOptions.TrimEntries)).Select(one => new FrameLine(0, one[0], one.ElementAtOrDefault(1), one.ElementAtOrDefault(2))).ToList();
        var twice = asked.GroupBy(one => one.Case, StringComparer.OrdinalIgnoreCase).Where(one => one.Count() > 1 || drawn.Any(old => Same(old.Case, one.Key))).Select(one => one.Key).ToList();
        var missing = frame.Count == 0 ? [] : asked.Where(one => !lines.ContainsKey(one.Case)).Select(one => one.Case).ToList();
        return problems
            .Unless(asked.Count > 0, "cases", "Give the cases, a line each.")
            .Unless(twice.Count == 0, "cases", $"{InWords.List(twice)} would be in the round twice.")
            .Unless(missing.Count == 0, "cases", $"The list has no case {InWords.List(missing)}.")
            .Required(Why, "why", "Say why these.")
            .Or(() => Chosen(round, drawn, asked.Select(one => (lines.GetValueOrDefault(one.Case, one), (int?)null)), seed: null, at, today));
    }

    private DrawnRound Chosen(AuditRound round, IReadOnlyList<AuditCase> drawn, IEnumerable<(FrameLine Line, int? Rank)> picked, string? seed, DateTimeOffset at, DateOnly today)
    {
        var cases = picked.Select((one, i) => new AuditCase
        {
            Id = Record.NewId(at.AddMilliseconds(i)), Round = round.Id, Place = drawn.Count + i + 1, Case = one.Line.Case, Team = Draft.Said(one.Line.Team), Worker = Draft.Said(one.Line.Worker), Rank = one.Rank,
        }).ToList();
        return new(round with { Draws = [.. round.Draws, new(today, seed, cases.Count, Draft.Said(Why))] }, cases);
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

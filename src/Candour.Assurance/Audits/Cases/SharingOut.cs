using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Gives the cases of a round that nobody has yet to auditors, evenly, and never a case to whoever holds it.</summary>
/// <remarks>Which cases are moderated follows from their place alone, so that nobody chooses them by the grade that they had.</remarks>
public static class SharingOut
{
    /// <returns>The cases that change.</returns>
    public static IReadOnlyList<AuditCase> Of(AuditsView view, AuditRound round, ProgrammeView programme, DateOnly on)
    {
        var states = view.States(round).Where(one => !one.IsDropped).ToList();
        var there = view.Auditors.Where(one => one.IsThere(on)).ToList();
        var audits = there.ToDictionary(one => one.Who, one => states.Count(state => state.Case.Auditor == one.Who));
        var moderations = there.Where(one => one.Moderates).ToDictionary(one => one.Who, one => states.Count(state => state.Case.Moderator == one.Who));
        var changed = new List<AuditCase>();
        foreach (var state in states)
        {
            var before = state.Case;
            var after = before.Auditor is not null ? before : before with { Auditor = Least(audits, who => new Allocation(who, before.Moderator).Give(view, programme, state, on).IsGood) };
            if (after.Moderator is null && round.ModerateEvery > 0 && after.Place % round.ModerateEvery == 0)
                after = after with { Moderator = Least(moderations, who => new Allocation(after.Auditor, who).Give(view, programme, state, on).IsGood) };
            if (after != before) changed.Add(after);
        }
        return changed;
    }

    /// <summary>Whoever may and has the fewest; null where nobody may.</summary>
    private static Guid? Least(Dictionary<Guid, int> loads, Func<Guid, bool> may)
    {
        foreach (var (who, _) in loads.OrderBy(one => one.Value))
        {
            if (!may(who)) continue;
            loads[who]++;
            return who;
        }
        return null;
    }
}

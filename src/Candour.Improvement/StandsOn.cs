namespace Candour.Improvement;

/// <summary>The records without which one makes no sense; where it came from is not among them.</summary>
public static class StandsOn
{
    public static IEnumerable<Guid> Of(Ledger.Record record) => record switch
    {
        Recommendation one => Some(one.Source, one.RepeatOf),
        PlanAction one => [one.Plan, .. one.Recommendations, .. one.Leads.Select(lead => lead.Post), .. one.DependsOn, .. Some(one.Closure?.TransferredTo)],
        ActionUpdate one => [one.Action],
        Post one => one.Holders.Select(holding => holding.Person),
        ProgrammeEvent one => Some(one.Source),
        ClockRuling one => Some(one.Event),
        Waiver one => [one.Subject],
        ITold one => one.StandsOn,
        _ => [],
    };

    private static IEnumerable<Guid> Some(params Guid?[] ids) => ids.OfType<Guid>();
}

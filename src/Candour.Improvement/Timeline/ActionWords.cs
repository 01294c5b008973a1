namespace Candour.Improvement;

internal static class ActionWords
{
    public static IEnumerable<Said> Of(PlanAction one, ProgrammeView view) =>
    [
        new("Plan", Describe.Name(one.Plan, view)),
        new("Reference", one.Reference),
        new("Number", one.Number),
        new("Action", one.Text),
        new("Theme", one.Theme is null ? null : view.ThemeOf(one)?.Name ?? "not recorded"),
        new("Recommendations", Names(one.Recommendations, view)),
        .. one.Leads.Select(lead => new Said("Leads", Lead(lead, view))),
        new("Due, as first written", one.Due?.Written),
        .. one.Milestones.SelectMany(Of),
        new("Looked at again on", Day(one.ReviewOn)),
        new("Watched by", InWords.List(one.MonitoredBy)),
        new("Expected evidence", one.ExpectedEvidence),
        new("Must wait for", Names(one.DependsOn, view)),
        new("Closing criteria", one.ClosingCriteria),
        new("Closed", one.Closure is { } closure ? Closed(closure, view) : null),
        new("Imported from", From(one.Provenance, view)),
    ];

    public static IEnumerable<Said> Of(ActionUpdate one, ProgrammeView view) =>
    [
        new("Action", Describe.Name(one.Action, view)),
        new("Reported on", Day(one.On)),
        new("Reported by", one.By),
        new("Claim", view.Programme.Claim(one.Claim).Name),
        new("Commentary", one.Commentary),
        new("In the way", one.InTheWay),
        new("Next step", one.NextStep),
        new("Imported from", From(one.Provenance, view)),
    ];

    public static IEnumerable<Said> Of(Waiver one, ProgrammeView view) =>
    [
        new("Finding", one.Finding ?? one.Rule),
        new("About", Describe.Name(one.Subject, view)),
        new("Reason", one.Reason),
        new("Answered for by", one.By),
        new("Until", Day(one.Until)),
    ];

    public static string? Day(DateOnly? day) => day is { } known ? InWords.Day(known) : null;

    public static string Names(IEnumerable<Guid> ids, ProgrammeView view) => InWords.List(ids.Select(id => Describe.Name(id, view)));

    public static string? From(Provenance? one, ProgrammeView view) => one?.Words(view);

    private static IEnumerable<Said> Of(ActionMilestone one)
    {
        var name = one.Name is null ? "Due" : $"Due, {one.Name}";
        yield return new(name, Day(one.Current) ?? $"“{one.Written}”, no certain date");
        yield return new($"{name}, first promised", Day(one.Original));
        yield return new($"{name}, done on", Day(one.DoneOn));
        foreach (var move in one.Moves)
            yield return new($"{name}, moved", $"{InWords.Day(move.On)}: from {InWords.Day(move.From)} to {InWords.Day(move.To)}, by {move.By}: {move.Reason}");
    }

    private static string Lead(Lead lead, ProgrammeView view) => view.PostTitle(lead.Post)
        + (lead.From is { } from ? $" from {InWords.Day(from)}" : "") + (lead.To is { } to ? $" to {InWords.Day(to)}" : "");

    private static string Closed(Closure one, ProgrammeView view) => $"{InWords.Day(one.On)}, by {one.By}: {one.How}"
        + (one.TransferredTo is { } heir ? $" (handed on to {Describe.Name(heir, view)})" : "");
}

using Candour.Time;

namespace Candour.Improvement;

/// <summary>The day on which an inspectorate judges next what a source recommended.</summary>
/// <param name="What">As a sentence names it.</param>
/// <remarks>
/// What a full inspection recommends is judged by the re-inspection, and so is what the visits in between add: a visit
/// gives no judgement (Ofsted: monitoring and re-inspection of local authorities judged inadequate, paragraphs 50-52).
/// A peer challenge, an audit or a complaint is followed up by whoever made it, and not measured against an inspection.
/// </remarks>
internal sealed record NextInspection(DateOnly On, string What)
{
    private const string Event = "reinspectionStarts";

    /// <summary>For each source that is judged again: the re-inspection that is recorded, else the last day on which the programme's clocks expect it.</summary>
    public static IReadOnlyDictionary<Guid, NextInspection> BySource(ProgrammeView view, DateOnly today)
    {
        var expected = Expected(view, today);
        return view.Sources.Select(one => (one.Id, Next: Recorded(one, view, today) ?? (IsOfChildrensServices(one) ? expected : null)))
            .Where(one => one.Next is not null).ToDictionary(one => one.Id, one => one.Next!);
    }

    private static NextInspection? Recorded(Source source, ProgrammeView view, DateOnly today) => view.Events
        .Where(one => one.Name == Event && one.On >= today && Judges(view, one, source))
        .Select(one => new NextInspection(one.On, one.Label ?? "the re-inspection")).FirstOrDefault();

    private static NextInspection? Expected(ProgrammeView view, DateOnly today) => ProgrammeClocks.Of(view, today, ClockRules.BuiltIn)
        .Where(one => one.Clock.Rule.FulfilledBy == Event && one.Clock.Status != ClockStatus.Met && one.Clock.Due >= today)
        .Select(one => new NextInspection(one.Clock.Due!.Value, "when the re-inspection is due at the latest")).FirstOrDefault();

    /// <summary>An inspection that says which source it goes back to judges that one, and any source of children's services another of them.</summary>
    private static bool Judges(ProgrammeView view, ProgrammeEvent inspection, Source source) => inspection.Source == source.Id
        || (IsOfChildrensServices(source) && (inspection.Source is not { } id || view.Snapshot.Find<Source>(id) is not { } of || IsOfChildrensServices(of)));

    private static bool IsOfChildrensServices(Source source) =>
        source.Kind is SourceKind.Inspection or SourceKind.MonitoringVisit or SourceKind.FocusedVisit;
}

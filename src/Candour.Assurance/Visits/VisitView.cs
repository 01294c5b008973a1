using Candour.Improvement;
using Candour.Ledger;
using Candour.Time;

namespace Candour.Assurance;

/// <summary>Visits with what was prepared, shared and found, as at one entry of the ledger.</summary>
public sealed class VisitView
{
    private readonly Dictionary<string, Visit> _byNumber;
    private readonly ILookup<Guid, VisitFinding> _findings;
    private readonly WorkingCalendar _calendar;

    private VisitView(Snapshot snapshot)
    {
        Programme = ProgrammeView.Of(snapshot);
        Visits = [.. snapshot.All<Visit>().OrderBy(one => one.From ?? DateOnly.MaxValue).ThenBy(one => one.Number, NaturalOrder.Comparer)];
        _byNumber = Visits.ToDictionary(one => one.Number, StringComparer.OrdinalIgnoreCase);
        _findings = snapshot.All<VisitFinding>().ToLookup(one => one.Visit);
        _calendar = new(Programme.Council?.Closures ?? []);
        Areas = [.. Visits.SelectMany(FindingsOf).Select(one => one.Area).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public static VisitView Of(Snapshot snapshot) => snapshot.Derive(one => new VisitView(one));

    public static VisitView Of(ProgrammeView programme) => Of(programme.Snapshot);

    public ProgrammeView Programme { get; }

    /// <summary>By day; those without a day come last.</summary>
    public IReadOnlyList<Visit> Visits { get; }

    /// <summary>The parts of the service that findings name, in the order in which they were first named.</summary>
    public IReadOnlyList<string> Areas { get; }

    public Visit? By(string number) => _byNumber.GetValueOrDefault(number);

    /// <summary>What is to be ready first comes first.</summary>
    public IReadOnlyList<VisitPreparation> PreparationsOf(Visit visit) =>
        [.. Programme.Snapshot.About<VisitPreparation>(visit.Id).OrderBy(one => DueOf(visit, one) ?? DateOnly.MaxValue)];

    public IReadOnlyList<VisitShare> SharedAt(Visit visit) => [.. Programme.Snapshot.About<VisitShare>(visit.Id).OrderBy(one => one.On)];

    public IEnumerable<VisitFinding> FindingsOf(Visit visit) => _findings[visit.Id];

    /// <summary>What visits found about an action or a recommendation, the latest first.</summary>
    public IEnumerable<(Visit Visit, VisitFinding Finding)> FindingsOn(Guid subject) =>
        from visit in Visits.Reverse()
        from finding in FindingsOf(visit)
        where finding.Bears.Contains(subject)
        select (visit, finding);

    /// <summary>The day by which it must be ready; null where nobody can say.</summary>
    public DateOnly? DueOf(Visit visit, VisitPreparation preparation) =>
        preparation.Due ?? (visit.From is { } from && preparation.WorkingDaysBefore is { } days ? _calendar.Add(from, -days) : null);

    public bool IsLate(Visit visit, VisitPreparation preparation, DateOnly today) =>
        preparation.DoneOn is null && visit.CalledOff is null && DueOf(visit, preparation) < today;

    /// <summary>The next visit that is still to come or under way; null where none is fixed.</summary>
    public Visit? Next(DateOnly today) => Visits.FirstOrDefault(one => one.From is not null && one.StateOn(today) is VisitState.Ahead or VisitState.UnderWay);
}

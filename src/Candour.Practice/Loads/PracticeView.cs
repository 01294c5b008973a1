using Candour.Ledger;

namespace Candour.Practice;

/// <summary>The loads of a programme, and what goes with them.</summary>
public sealed class PracticeView
{
    private readonly Dictionary<(string Child, string Rule, DateOnly Due), Acknowledgement> _acknowledged;

    private PracticeView(Snapshot snapshot)
    {
        Loads = [.. snapshot.All<PracticeLoad>().OrderByDescending(one => one.AsAt).ThenByDescending(one => one.Version)];
        Rules = snapshot.All<PracticeRules>() is [.., var rules] ? rules : null;
        _acknowledged = snapshot.All<Acknowledgement>().ToDictionary(one => (one.Child, one.Rule, one.Due));
    }

    /// <summary>Newest first: the latest day, and of a day the version that counts.</summary>
    public IReadOnlyList<PracticeLoad> Loads { get; }

    /// <summary>What the authority has set; null where it has set nothing.</summary>
    public PracticeRules? Rules { get; }

    public PracticeLoad? Newest => Loads is [var newest, ..] ? newest : null;

    public PracticeSettings Settings => Rules?.Settings ?? new();

    public int KeepMonths => Rules?.KeepMonths ?? PracticeRules.UsualMonths;

    public int Acknowledged => _acknowledged.Count;

    public static PracticeView Of(Snapshot snapshot) =>
        snapshot.Derive(one => new PracticeView(one), typeof(PracticeLoad), typeof(Acknowledgement), typeof(PracticeRules));

    public PracticeLoad? By(string reference) => Loads.FirstOrDefault(one => one.Reference == reference);

    /// <summary>The load of the day before, in its last version.</summary>
    public PracticeLoad? Before(PracticeLoad load) => Loads.FirstOrDefault(one => one.AsAt < load.AsAt);

    /// <summary>A later version of the same day; null where this one counts.</summary>
    public PracticeLoad? Correction(PracticeLoad load) => Loads.FirstOrDefault(one => one.AsAt == load.AsAt && one.Version > load.Version);

    public int NextVersion(DateOnly asAt) => 1 + Loads.Where(one => one.AsAt == asAt).Select(one => one.Version).DefaultIfEmpty().Max();

    public DateOnly KeptUntil(DateOnly loadedOn) => loadedOn.AddMonths(KeepMonths);

    public Acknowledgement? AcknowledgementOf(WatchItem item) => _acknowledged.GetValueOrDefault((item.Child, item.Rule, item.Due));
}

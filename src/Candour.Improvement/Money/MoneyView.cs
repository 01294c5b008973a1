using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A programme's money as at one entry of the ledger.</summary>
public sealed class MoneyView
{
    private readonly Register<FundingLine> _lines;
    private readonly ILookup<Guid, MoneyEntry> _entries;
    private readonly ILookup<Guid, FundingLine> _byAction;

    private MoneyView(Snapshot snapshot)
    {
        _lines = snapshot.Register<FundingLine>();
        Entries = [.. snapshot.All<MoneyEntry>().OrderBy(one => one.On).ThenBy(one => one.Id)];
        _entries = Entries.ToLookup(one => one.Line);
        _byAction = Lines.SelectMany(one => one.Actions, (one, action) => (one, action)).ToLookup(one => one.action, one => one.one);
    }

    public static MoneyView Of(ProgrammeView view) => view.Snapshot.Derive(one => new MoneyView(one), typeof(FundingLine), typeof(MoneyEntry));

    /// <summary>By number.</summary>
    public IReadOnlyList<FundingLine> Lines => _lines.All;

    public FundingLine? By(string number) => _lines.By(number);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<MoneyEntry> Entries { get; }

    /// <summary>Oldest first.</summary>
    public IEnumerable<MoneyEntry> EntriesOf(FundingLine line) => _entries[line.Id];

    public MoneyTotals TotalsOf(FundingLine line) => MoneyTotals.Of(EntriesOf(line));

    /// <summary>The lines that pay for an action.</summary>
    public IEnumerable<FundingLine> PaysFor(Guid action) => _byAction[action];

    public MoneyTotals All => MoneyTotals.Of(Entries);

    /// <summary>Every financial year in which there is an entry of these, the earliest first.</summary>
    public static IReadOnlyList<(int Year, MoneyTotals Totals)> ByYear(IEnumerable<MoneyEntry> entries) =>
        [.. entries.GroupBy(one => one.Year).OrderBy(one => one.Key).Select(one => (one.Key, MoneyTotals.Of(one)))];

    public IReadOnlyList<MoneyGroup> ByKind => By(one => one.Kind, MoneyWords.Of);

    /// <summary>By the lines' themes; those without one last.</summary>
    public IReadOnlyList<MoneyGroup> ByTheme(ProgrammeView view) => By(one => one.Theme is { } theme ? view.ThemeBy(theme)?.Name : null, name => name ?? "No theme");

    private IReadOnlyList<MoneyGroup> By<TKey>(Func<FundingLine, TKey> key, Func<TKey, string> name) =>
        [.. Lines.GroupBy(key).OrderBy(one => one.Key is null).ThenBy(one => one.Key).Select(one => new MoneyGroup(name(one.Key), MoneyTotals.Of(one.SelectMany(EntriesOf))))];
}

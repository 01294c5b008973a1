using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>The challenges as at one entry of the ledger.</summary>
public sealed class ChallengeView
{
    private readonly Snapshot _snapshot;
    private readonly ChallengeIndex _index;

    private ChallengeView(Snapshot snapshot) => (_snapshot, _index) = (snapshot, ChallengeIndex.Of(snapshot));

    public static ChallengeView Of(Snapshot snapshot) => snapshot.Derive(one => new ChallengeView(one));

    public static ChallengeView Of(ProgrammeView programme) => Of(programme.Snapshot);

    public ProgrammeView Programme => ProgrammeView.Of(_snapshot);

    /// <summary>By number.</summary>
    public IReadOnlyList<Challenge> All => _index.All;

    public int NextNumber => All.Count == 0 ? 1 : All[^1].Number + 1;

    public Challenge? By(int number) => _index.ByNumber.GetValueOrDefault(number);

    /// <summary>What was aimed at a record, the latest first.</summary>
    public IEnumerable<Challenge> On(Guid target) => _index.ByTarget[target].Reverse();

    public IReadOnlyList<Challenge> OpenOn(Guid target) => [.. _index.Open[target]];

    /// <summary>How many stand open against a record.</summary>
    public int OpenCount(Guid target) => _index.Open[target].Count();

    /// <summary>What was raised at a meeting.</summary>
    public IEnumerable<Challenge> RaisedAt(Guid meeting) => _index.ByMeeting[meeting];

    private sealed class ChallengeIndex
    {
        private ChallengeIndex(Snapshot snapshot)
        {
            All = [.. snapshot.All<Challenge>().OrderBy(one => one.Number)];
            ByNumber = All.ToDictionary(one => one.Number);
            ByTarget = All.ToLookup(one => one.Target);
            Open = All.Where(one => one.IsOpen).ToLookup(one => one.Target);
            ByMeeting = All.Where(one => one.Meeting is not null).ToLookup(one => one.Meeting!.Value);
        }

        public static ChallengeIndex Of(Snapshot snapshot) => snapshot.Derive(one => new ChallengeIndex(one), typeof(Challenge));

        public IReadOnlyList<Challenge> All { get; }

        public Dictionary<int, Challenge> ByNumber { get; }

        public ILookup<Guid, Challenge> ByTarget { get; }

        public ILookup<Guid, Challenge> Open { get; }

        public ILookup<Guid, Challenge> ByMeeting { get; }
    }
}

using Candour.Improvement;
using Candour.Ledger;
using Candour.Time;

namespace Candour.Governance;

/// <summary>The boards' work as at one entry of the ledger, with what pages and rules ask of it.</summary>
/// <remarks>What is asked about one board or meeting looks at that one's records alone, however many there are of others.</remarks>
public sealed partial class GovernanceView
{
    private GovernanceView(Snapshot snapshot) => Snapshot = snapshot;

    public static GovernanceView Of(Snapshot snapshot) => snapshot.Derive(one => new GovernanceView(one));

    public static GovernanceView Of(ProgrammeView programme) => Of(programme.Snapshot);

    public Snapshot Snapshot { get; }

    public ProgrammeView Programme => ProgrammeView.Of(Snapshot);

    /// <summary>The council's working days.</summary>
    public WorkingCalendar Calendar => Snapshot.Derive(
        one => new WorkingCalendar(one.All<Council>() is [var council, ..] ? council.Closures : []), typeof(Council));

    /// <summary>The notices of key decisions and private meetings, by the days that the council counts.</summary>
    public Notices Notices => new(Calendar, Programme.Council?.NoticeDays ?? DayUnit.Calendar);

    /// <summary>What people call a post, a person or any other record.</summary>
    public string NameOf(Guid id) => Describe.Name(id, Programme);

    /// <summary>Whether a post or a person is recorded.</summary>
    public bool IsSomebody(Guid id) => Programme.IsSomebody(id);

    /// <summary>Whether a post or person is a person on a day: they themselves, or a post that they hold.</summary>
    public bool IsThe(Guid who, Guid person, DateOnly on) => Programme.IsThe(who, person, on);
}

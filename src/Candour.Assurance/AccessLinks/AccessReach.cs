using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>The records that a link of access reaches.</summary>
public sealed class AccessReach
{
    private readonly HashSet<Guid> _records;

    private AccessReach(AccessLink link, ProgrammeView programme, IEnumerable<Guid> records) => (Link, Programme, _records) = (link, programme, [.. records]);

    public AccessLink Link { get; }

    public ProgrammeView Programme { get; }

    /// <summary>Whether it reaches every recommendation, action and item of evidence.</summary>
    public bool IsWhole => Link.Part is SharedPart.Programme;

    /// <summary>Whether a record was chosen by name, or belongs to what was.</summary>
    public bool Names(Record record) => _records.Contains(record.Id);

    /// <summary>Whether it was handed over for a visit: that lets its bearer have a file that is restricted.</summary>
    public bool IsHandedOver(Record record) => Link.Part is SharedPart.Visit && Names(record);

    public static AccessReach Of(AccessLink link, AssuranceView view) => new(link, view.Programme, link.Part switch
    {
        SharedPart.Recommendations => Chosen(link, view),
        SharedPart.Visit => view.Programme.Snapshot.About<VisitShare>(link.Visit!.Value).Select(one => one.Subject).OfType<Guid>(),
        _ => [],
    });

    private static IEnumerable<Guid> Chosen(AccessLink link, AssuranceView view)
    {
        var recommendations = link.Recommendations.Select(view.Programme.Snapshot.Find<Recommendation>).OfType<Recommendation>().ToList();
        var subjects = recommendations.Select(one => one.Id).Concat(recommendations.SelectMany(view.Programme.ActionsFor).Select(one => one.Id)).Distinct().ToList();
        return subjects.Concat(subjects.SelectMany(view.EvidenceOn).Select(one => one.Id));
    }
}

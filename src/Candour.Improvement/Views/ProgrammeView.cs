using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A programme as at one entry of the ledger, with what pages and rules ask of it. Each index is made once, when first asked for.</summary>
/// <remarks>A snapshot never changes, so a view never goes stale, and threads share it freely: two that ask first at once make the same index twice.</remarks>
public sealed partial class ProgrammeView
{
    private static readonly Programme NotRecorded = new() { Id = Guid.Empty, Name = "Improvement programme" };

    private ProgrammeView(Snapshot snapshot) => Snapshot = snapshot;

    public static ProgrammeView Of(Snapshot snapshot) => snapshot.Derive(one => new ProgrammeView(one));

    public Snapshot Snapshot { get; }

    /// <summary>Null in a store that nobody has set up yet.</summary>
    public Council? Council => First<Council>();

    /// <summary>Where none is recorded, a programme with the usual house rules and an empty identity.</summary>
    public Programme Programme => First<Programme>() ?? NotRecorded;

    /// <summary>Oldest first: by inspection, else publication, else receipt; undated ones last.</summary>
    public IReadOnlyList<Source> Sources => RecommendationIndex.Sources;

    /// <summary>In the order of their sources, and as each source numbers them.</summary>
    public IReadOnlyList<Recommendation> Recommendations => RecommendationIndex.InOrder;

    public IReadOnlyList<Plan> Plans => All<Plan>();

    /// <summary>In the order of their plans, and as each plan numbers them.</summary>
    public IReadOnlyList<PlanAction> Actions => ActionIndex.InOrder;

    public IReadOnlyList<Post> Posts => _posts ??= [.. All<Post>().OrderBy(one => one.Title, StringComparer.OrdinalIgnoreCase)];

    public IReadOnlyList<Person> People => _people ??= [.. All<Person>().OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ProgrammeEvent> Events => _events ??= [.. All<ProgrammeEvent>().OrderBy(one => one.On)];

    public IReadOnlyList<ClockRuling> Rulings => All<ClockRuling>();

    public IReadOnlyList<Waiver> Waivers => All<Waiver>();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DocumentImport> Imports => _imports ??= [.. All<DocumentImport>().Reverse()];

    private ActionIndex? _actionIndex;
    private RecommendationIndex? _recommendationIndex;
    private IReadOnlyList<Post>? _posts;
    private IReadOnlyList<Person>? _people;
    private IReadOnlyList<ProgrammeEvent>? _events;
    private IReadOnlyList<DocumentImport>? _imports;

    private ActionIndex ActionIndex => _actionIndex ??= ActionIndex.Of(Snapshot);

    private RecommendationIndex RecommendationIndex => _recommendationIndex ??= RecommendationIndex.Of(Snapshot);

    private IReadOnlyList<T> All<T>() where T : Record => Snapshot.All<T>();

    private T? First<T>() where T : Record => All<T>() is [var first, ..] ? first : null;
}

using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A programme's risks as at one entry of the ledger.</summary>
public sealed class RiskView
{
    private readonly Register<Risk> _register;
    private readonly ILookup<Guid, Risk> _byAction;

    private RiskView(Snapshot snapshot)
    {
        (_register, Set) = (snapshot.Register<Risk>(), snapshot.All<RiskMatrix>() is [var set, ..] ? set : null);
        _byAction = All.SelectMany(one => one.Actions, (one, action) => (one, action)).ToLookup(one => one.action, one => one.one);
    }

    public static RiskView Of(ProgrammeView view) => view.Snapshot.Derive(one => new RiskView(one), typeof(Risk), typeof(RiskMatrix));

    /// <summary>By number.</summary>
    public IReadOnlyList<Risk> All => _register.All;

    /// <summary>The matrix as the council has set it; null where it never did.</summary>
    public RiskMatrix? Set { get; }

    public RiskMatrix Matrix => Set ?? RiskMatrix.Standard;

    public RiskRow Row(Risk risk, DateOnly today) => new(risk, Matrix, today);

    /// <summary>The highest first.</summary>
    public IReadOnlyList<RiskRow> Open(DateOnly today) =>
        [.. All.Where(one => one.IsOpen).Select(one => Row(one, today)).OrderByDescending(one => one.Score).ThenByDescending(one => one.Level.Impact).ThenBy(one => one.Risk.Number, NaturalOrder.Comparer)];

    /// <summary>The open risks that an action holds down.</summary>
    public IEnumerable<Risk> HeldDownBy(Guid action) => _byAction[action].Where(one => one.IsOpen);
}

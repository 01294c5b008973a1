using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A record of a project above this one. It tells all that it says by its fields' own names.</summary>
public abstract record ToldRecord : Record, ITold, ITraced
{
    /// <summary>Where in a document it was taken from; null for what was typed.</summary>
    public Provenance? Provenance { get; init; }

    public abstract string Name(ProgrammeView view);

    public IEnumerable<Said> Say(ProgrammeView view) => Telling.Of(this, view);

    public virtual IEnumerable<Guid> StandsOn => [];

    public virtual SearchWords? SearchWords => null;

    protected static IEnumerable<Guid> Some(params Guid?[] ids) => ids.OfType<Guid>();
}

namespace Candour.Improvement;

/// <summary>A record of a project above this one that is about a child. It never tells who, nor what was found: what a history shows, everybody in the programme reads.</summary>
public abstract record GuardedRecord : Ledger.Record, ITold
{
    public abstract string Name(ProgrammeView view);

    public abstract IEnumerable<Said> Say(ProgrammeView view);

    public virtual IEnumerable<Guid> StandsOn => [];

    /// <summary>Search finds nothing of it.</summary>
    public SearchWords? SearchWords => null;
}

using Candour.Improvement;

namespace Candour.Practice;

/// <summary>A record of this project. It never tells who a child is: what a history shows, everybody in the programme reads.</summary>
public abstract record PracticeRecord : Ledger.Record, ITold
{
    public abstract string Name(ProgrammeView view);

    public abstract IEnumerable<Said> Say(ProgrammeView view);

    public virtual IEnumerable<Guid> StandsOn => [];

    /// <summary>Search finds nothing of children's records.</summary>
    public SearchWords? SearchWords => null;
}

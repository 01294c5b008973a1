namespace Candour.Improvement;

/// <summary>A record of a register, which people name by its number.</summary>
public abstract record NumberedRecord : ToldRecord
{
    /// <summary>Unique in the authority and lasting: <c>R-12</c>.</summary>
    public required string Number { get; init; }

    /// <summary>What it is, in a line.</summary>
    public required string Title { get; init; }

    public override string UniqueName => Number;

    public override string Name(ProgrammeView view) => $"{Number} {Title}";
}

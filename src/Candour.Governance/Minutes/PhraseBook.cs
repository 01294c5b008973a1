using Candour.Improvement;

namespace Candour.Governance;

/// <summary>The stock phrases as a council has put them: its own among those that come with the program, in its order, some hidden.</summary>
public sealed record PhraseBook : ToldRecord
{
    public IReadOnlyList<StockPhrase> Phrases { get; init; } = [];

    public override string UniqueName => "phrases";

    public override string Name(ProgrammeView view) => "Stock phrases";
}

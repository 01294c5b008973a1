using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What was ever known to support one action, and what of it still does on a day.</summary>
internal sealed class Proof(ProgrammeView programme, IReadOnlyList<Weight> weights, DateOnly on)
{
    public ProgrammeView Programme => programme;

    public DateOnly On => on;

    public IReadOnlyList<Weight> Known { get; } = [.. weights.Where(one => !one.Contradicts && one.IsKnown(on))];

    public IEnumerable<Weight> Current => Known.Where(one => one.Supports(on));
}

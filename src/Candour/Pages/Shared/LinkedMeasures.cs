using Candour.Performance;

namespace Candour.Pages.Shared;

/// <summary>The measures by which one sees whether something worked, on its page.</summary>
public sealed record LinkedMeasures(IReadOnlyList<Measure> Measures, ProgrammePage Page)
{
    /// <summary>One, where there is one.</summary>
    public static LinkedMeasures Of(Guid? measure, ProgrammePage page) =>
        new(measure is { } id && page.View.Snapshot.Find<Measure>(id) is { } one ? [one] : [], page);
}

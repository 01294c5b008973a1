using Candour.Performance;

namespace Candour.Pages.Shared;

/// <summary>The measures by which one sees whether something worked, on its page.</summary>
public sealed record LinkedMeasures(IReadOnlyList<Measure> Measures, ProgrammePage Page);

namespace Candour.Improvement.Tests;

/// <summary>The stress test with the rules of this project alone.</summary>
internal static class PlanTest
{
    private static readonly StressTest Rules = new(PlanRules.All);

    public static IReadOnlyList<Finding> Run(ProgrammeView view, DateOnly today) => Rules.Run(view, today);
}

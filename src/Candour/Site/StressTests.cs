using Candour.Assurance;
using Candour.Improvement;

namespace Candour.Site;

/// <summary>The stress test with the rules of all the domain projects.</summary>
internal static class StressTests
{
    public static StressTest Whole { get; } = new([.. PlanRules.All, .. ProofRules.All]);
}

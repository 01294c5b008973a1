using Candour.Improvement;

namespace Candour.Governance.Tests;

internal static class ProblemsOf
{
    /// <summary>The fields that something is wrong with.</summary>
    public static IEnumerable<string> Fields<T>(Checked<T> one) where T : class => one.Problems.Select(problem => problem.Field);
}

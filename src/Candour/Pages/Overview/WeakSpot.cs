using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Overview;

/// <summary>What one rule of the stress test found and nobody answers for yet.</summary>
internal sealed record WeakSpot(StressRule Rule, int Count)
{
    /// <summary>In the order in which a plan is mended.</summary>
    public static IReadOnlyList<WeakSpot> Of(ProgrammeView view, DateOnly today) =>
    [
        .. StressTests.Whole.Run(view, today).Where(one => !one.IsWaived)
            .GroupBy(one => one.Rule).Select(group => new WeakSpot(group.Key, group.Count())),
    ];
}

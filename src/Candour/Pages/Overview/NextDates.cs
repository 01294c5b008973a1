using Candour.Improvement;

namespace Candour.Pages.Overview;

/// <summary>One date ahead.</summary>
/// <param name="When">The day; null for a clock that has not started.</param>
internal sealed record NextDate(DateOnly? When, string What, string? Note, bool IsOverdue = false);

internal static class NextDates
{
    private const int Shown = 7;

    public static IReadOnlyList<NextDate> Of(ProgrammeView view, DateOnly today) =>
        [.. view.Ahead(today).Select(one => new NextDate(one.On, one.Label ?? one.Name, null)).Take(Shown)];
}

namespace Candour.Assurance;

/// <summary>How one area moved from visit to visit.</summary>
/// <param name="Found">What each visit found there, in the order of <see cref="ProgressAtAGlance.Visits"/>; empty where it did not speak of it.</param>
public sealed record AreaProgress(string Area, IReadOnlyList<IReadOnlyList<VisitFinding>> Found)
{
    /// <summary>As the latest visit that spoke of it saw it; the worst, where it saw more than one thing.</summary>
    public Progress Latest { get; } = Found.Last(one => one.Count > 0).Max(one => one.Progress);
}

/// <summary>Areas down, visits across.</summary>
public sealed record ProgressAtAGlance(IReadOnlyList<Visit> Visits, IReadOnlyList<AreaProgress> Areas)
{
    public static ProgressAtAGlance Of(VisitView view)
    {
        var visits = view.Visits.Where(one => view.FindingsOf(one).Any()).ToList();
        var areas = view.Areas.Select(area => new AreaProgress(area,
            [.. visits.Select(visit => (IReadOnlyList<VisitFinding>)[.. view.FindingsOf(visit).Where(one => one.Area.Equals(area, StringComparison.OrdinalIgnoreCase))])]));
        return new(visits, [.. areas]);
    }

    public int Count(Progress progress) => Areas.Count(one => one.Latest == progress);
}

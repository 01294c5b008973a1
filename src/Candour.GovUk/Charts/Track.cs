using System.Globalization;

namespace Candour.GovUk;

/// <summary>The course of a line from point to point.</summary>
internal static class Track
{
    /// <summary>As the <c>points</c> of a polyline.</summary>
    public static string Points(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.X:0.##},{one.Y:0.##}")));

    /// <summary>What follows one another without a gap: a line does not go across one.</summary>
    public static IEnumerable<IReadOnlyList<T>> Runs<T>(IEnumerable<T> all, Func<T, bool> isThere)
    {
        var run = new List<T>();
        foreach (var one in all)
        {
            if (isThere(one)) run.Add(one);
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0) yield return run;
    }
}

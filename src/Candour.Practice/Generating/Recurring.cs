namespace Candour.Practice.Generating;

/// <summary>What is done for a child again and again: most often in time, else days or some weeks late, rarely months.</summary>
internal static class Recurring
{
    /// <summary>The last time by a day; null where it had not begun by then.</summary>
    /// <param name="every">The most days that may lie between two of them.</param>
    /// <param name="late">How many of all come later than that.</param>
    public static DateOnly? Last(DateOnly first, DateOnly until, int every, double late, Draw draw)
    {
        if (first > until) return null;
        while (true)
        {
            var next = Next(first, every, late, ref draw);
            if (next > until) return first;
            first = next;
        }
    }

    /// <summary>All times by a day, the last of which is that of <see cref="Last"/>.</summary>
    public static IEnumerable<DateOnly> All(DateOnly first, DateOnly until, int every, double late, Draw draw)
    {
        for (; first <= until; first = Next(first, every, late, ref draw)) yield return first;
    }

    public static DateOnly Next(DateOnly last, int every, double late, ref Draw draw) =>
        last.AddDays(draw.Chance(late) ? every + DaysLate(ref draw, isRare: every > 100) : draw.Between(every * 3 / 4, every));

    /// <param name="isRare">What comes twice a year or less is missed for longer.</param>
    public static int DaysLate(ref Draw draw, bool isRare = false) =>
        draw.Between(1, isRare ? draw.Of((30, 45), (60, 35), (90, 18), (110, 2)) : draw.Of((7, 45), (21, 33), (60, 20), (110, 2)));
}

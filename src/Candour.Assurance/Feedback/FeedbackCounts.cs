using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>How much feedback there is of some kind, and which way it points.</summary>
public sealed record FeedbackCount(string Name, int Items, int Praise, int Concern, int Both)
{
    /// <summary>4 of 6 raise a concern.</summary>
    public string Words => Items == 0 ? "None"
        : Concern + Both == 0 ? $"{(Items == 1 ? "It is" : "All of it is")} praise."
        : Items == 1 ? "It raises a concern."
        : $"{Concern + Both} of {Items} {(Concern + Both == 1 ? "raises" : "raise")} a concern.";
}

public static class FeedbackCounts
{
    public static IReadOnlyList<FeedbackCount> ByTheme(IEnumerable<Feedback> all, ProgrammeView view) =>
        [.. all.GroupBy(one => one.Theme).Select(one => Of(one.Key is { } theme ? Describe.Name(theme, view) : "No theme", one)).OrderByDescending(one => one.Items).ThenBy(one => one.Name)];

    /// <summary>By quarter of the year in which it was gathered, the latest first.</summary>
    public static IReadOnlyList<FeedbackCount> ByQuarter(IEnumerable<Feedback> all) =>
        [.. all.GroupBy(one => (one.To.Year, Quarter: (one.To.Month - 1) / 3)).OrderByDescending(one => one.Key).Select(one => Of(Name(one.Key.Year, one.Key.Quarter), one))];

    public static IReadOnlyList<FeedbackCount> ByGroup(IEnumerable<Feedback> all) =>
        [.. all.GroupBy(one => one.Group).OrderBy(one => one.Key).Select(one => Of(FeedbackNames.Of(one.Key), one))];

    /// <summary>14 items of feedback, the latest of 12 November 2018; of 5 nothing is recorded that was done.</summary>
    public static string Sentence(IReadOnlyCollection<Feedback> all)
    {
        if (all.Count == 0) return "Nobody has been heard yet.";
        var (concerns, undone) = (all.Count(one => one.Direction is not FeedbackDirection.Praise), all.Count(one => one.Direction is not FeedbackDirection.Praise && one.Done is null));
        return $"{(all.Count == 1 ? "1 item" : $"{all.Count} items")} of feedback, the latest of {InWords.Day(all.Max(one => one.To))}. {(concerns == 0 ? "None raises" : concerns == 1 ? "1 raises" : $"{concerns} raise")} a concern{(concerns == 0 ? "." : undone == 0 ? ", and something was done about each." : $"; what was done is not recorded for {undone}.")}";
    }

    private static string Name(int year, int quarter) => $"{InWords.Month(new(year, (3 * quarter) + 1, 1))[..^5]} to {InWords.Month(new(year, (3 * quarter) + 3, 1))}";

    private static FeedbackCount Of(string name, IEnumerable<Feedback> some)
    {
        var by = some.CountBy(one => one.Direction).ToDictionary();
        return new(name, by.Values.Sum(), by.GetValueOrDefault(FeedbackDirection.Praise), by.GetValueOrDefault(FeedbackDirection.Concern), by.GetValueOrDefault(FeedbackDirection.Both));
    }
}

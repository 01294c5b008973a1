using Candour.Improvement;
using Candour.Time;

namespace Candour.Pages.Actions;

/// <summary>What the program understood of a due date as somebody wrote it.</summary>
internal static class DueUnderstood
{
    public static IReadOnlyList<string> Of(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return ["No date is given. The stress test will say so."];
        return [.. DueDate.Parse(written.Trim()).Milestones.Select(Of)];
    }

    private static string Of(Milestone one)
    {
        var name = one.Name is null ? "" : $"{one.Name}: ";
        return one.Date is not { } day ? $"{name}“{one.Text}” names no certain day. {one.Why}"
            : one.Precision == DatePrecision.Day ? $"{name}due on {InWords.Day(day)}."
            : $"{name}“{one.Text}” is due by {InWords.Day(day)} at the latest.";
    }
}

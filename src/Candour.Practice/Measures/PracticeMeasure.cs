namespace Candour.Practice;

/// <remarks>Days and weeks are a mean over days, which are the numerator.</remarks>
public enum PracticeUnit { Percent, Days, ChildrenPerWorker, Weeks }

internal static class PracticeUnits
{
    public static bool IsTime(this PracticeUnit unit) => unit is PracticeUnit.Days or PracticeUnit.Weeks;

    /// <summary>How much of the numerator is one.</summary>
    public static int Size(this PracticeUnit unit) => unit is PracticeUnit.Weeks ? 7 : 1;
}

/// <summary>Why rows are left out of a measure, and which, in SQL.</summary>
internal sealed record LeaveOut(string Reason, string Rows)
{
    /// <summary>Only rows that would have been looked at.</summary>
    public LeaveOut Among(string rows) => this with { Rows = $"{Rows} AND {rows}" };
}

/// <summary>Something that is counted in children's records.</summary>
/// <param name="Lists">Of Annex A; the first is the one whose rows are counted.</param>
/// <param name="Of">What is counted, in words: the denominator.</param>
/// <param name="Counted">Which of them count, in words: the numerator.</param>
public sealed record PracticeMeasure(string Code, IReadOnlyList<ListId> Lists, PracticeUnit Unit, string Title, string Of, string Counted)
{
    /// <summary>The denominator in SQL, over the columns of the list.</summary>
    internal string Rows { get; init; } = "";

    /// <summary>The numerator in SQL: which rows count, or how many days each of them adds.</summary>
    internal string Counts { get; init; } = "";

    internal IReadOnlyList<LeaveOut> LeaveOut { get; init; } = [];

    /// <summary>As it is printed beside the figure.</summary>
    public string DefinitionWith(PracticeSettings settings) => settings.Fill(Unit is PracticeUnit.Percent ? $"Of {Of}: those for which {Counted}." : $"Over {Of}: {Counted}.");

    internal IEnumerable<string> Expressions => [Rows, Counts, .. LeaveOut.Select(one => one.Rows)];
}

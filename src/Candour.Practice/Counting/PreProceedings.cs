namespace Candour.Practice.Counting;

/// <summary>The time before care proceedings, in SQL over the columns of ssd_pre_proceedings: from the letter, or else from the decision.</summary>
internal static class PreProceedings
{
    public const string Begun = "coalesce(letter_on, decided_on)";

    public const string Ended = $"ended_on > {{T-6m}} AND {Begun} IS NOT NULL";

    public const string EndedBefore = $"ended_on > {{T-6m}} AND ended_on < {Begun}";
}

namespace Candour.Performance;

/// <summary>Ways of holding back as people call them, and as a file that goes out says them.</summary>
public static class SuppressionWords
{
    /// <summary>The official statistics' sign for what is held back.</summary>
    public const string Held = "c";

    public static string Of(SuppressionMethod method) => method switch
    {
        SuppressionMethod.OneToFive => "Hold back counts of 1 to 5",
        SuppressionMethod.OneToSeven => "Hold back counts of 1 to 7",
        _ => "Hold back counts of 1 to 7, and round all others to the nearest 5",
    };

    /// <summary>The line below the figures.</summary>
    public static string Note(SuppressionMethod method) =>
        $"{Held}: held back. Counts of 1 to {Suppression.Threshold(method)} are held back, with their percentages, and as many more as it takes that none can be worked out."
        + (Suppression.Rounds(method) ? " All other counts are rounded to the nearest 5, and percentages are those of the rounded counts." : "");

    public const string NothingHeld = "Nothing is held back: these figures do not count children or other people whom the council serves.";
}

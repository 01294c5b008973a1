namespace Candour.Governance;

/// <summary>Words that minutes use again and again.</summary>
/// <param name="For">Null for those that fit under any item.</param>
/// <param name="IsHidden">Whether the council does not want it offered.</param>
public sealed record StockPhrase(string Text, StandingKind? For = null, bool IsHidden = false)
{
    private static readonly StockPhrase[] Phrases =
    [
        new("There were no apologies for absence.", StandingKind.Apologies),
        new("Apologies for absence were received from …", StandingKind.Apologies),
        new("No declarations of interest were made.", StandingKind.Declarations),
        new("… declared an interest in item … and left the room while it was considered.", StandingKind.Declarations),
        new("That the minutes of the meeting of … be approved as a correct record.", StandingKind.Minutes),
        new("That the minutes of the meeting of … be approved, with these corrections: …", StandingKind.Minutes),
        new("The board went through the actions that are open.", StandingKind.MattersArising),
        new("That the forward plan be noted.", StandingKind.ForwardPlan),
        new("There was no urgent business.", StandingKind.UrgentBusiness),
        new("The chair proposed that the order of business be varied from that published.", StandingKind.Other),
        new("The board heard from … that:"),
        new("The board noted that:"),
        new("Members asked …"),
        new("In reply, … said that …"),
        new("That the report be noted."),
        new("That the recommendations in the report be agreed."),
        new("That the item be deferred to the meeting of …"),
        new("That under section 100A of the Local Government Act 1972 the press and public be excluded for item …"),
    ];

    /// <summary>Those that come with the program.</summary>
    public static IReadOnlyList<StockPhrase> All => Phrases;

    /// <summary>Whether the council wrote it.</summary>
    public bool IsOwn => !Array.Exists(Phrases, one => one.Text == Text);

    public bool Fits(AgendaItem item) => !IsHidden && (For is null || For == (item.Standing ?? StandingKind.Other));
}

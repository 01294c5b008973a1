namespace Candour.Governance;

public enum ItemPurpose { Information, Discussion, Decision }

/// <summary>What an item is that comes back at every meeting; what it then holds comes by itself.</summary>
public enum StandingKind { Other, Apologies, Declarations, Minutes, MattersArising, Actions, ForwardPlan, UrgentBusiness }

public sealed record StandingItem(string Title, StandingKind Kind = StandingKind.Other, ItemPurpose Purpose = ItemPurpose.Discussion)
{
    public static IReadOnlyList<StandingItem> Usual { get; } =
    [
        new("Apologies for absence", StandingKind.Apologies, ItemPurpose.Information),
        new("Declarations of interest", StandingKind.Declarations, ItemPurpose.Information),
        new("Minutes", StandingKind.Minutes, ItemPurpose.Decision),
        new("Matters arising and actions", StandingKind.MattersArising),
        new("Forward plan", StandingKind.ForwardPlan),
        new("Any other business considered to be urgent", StandingKind.UrgentBusiness),
    ];
}

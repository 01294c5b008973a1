using Candour.Governance;

namespace Candour.Pages.Boards;

/// <summary>A standing item known by the words that people use for it.</summary>
internal static class StandingLine
{
    private static readonly (string Word, StandingKind Kind, ItemPurpose Purpose)[] Known =
    [
        ("apolog", StandingKind.Apologies, ItemPurpose.Information),
        ("declaration", StandingKind.Declarations, ItemPurpose.Information),
        ("minutes", StandingKind.Minutes, ItemPurpose.Decision),
        ("matters arising", StandingKind.MattersArising, ItemPurpose.Discussion),
        ("action", StandingKind.Actions, ItemPurpose.Discussion),
        ("forward plan", StandingKind.ForwardPlan, ItemPurpose.Discussion),
        ("work programme", StandingKind.ForwardPlan, ItemPurpose.Discussion),
        ("urgent", StandingKind.UrgentBusiness, ItemPurpose.Discussion),
    ];

    public static StandingItem Read(string title) =>
        Known.FirstOrDefault(one => title.Contains(one.Word, StringComparison.OrdinalIgnoreCase)) is { Word: not null } known
            ? new(title, known.Kind, known.Purpose)
            : new(title);
}

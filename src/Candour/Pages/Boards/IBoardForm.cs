using Candour.Governance;
using Candour.GovUk;

namespace Candour.Pages.Boards;

/// <summary>A page with the form of a board.</summary>
public interface IBoardForm
{
    BoardForm Form { get; }

    GovernanceView Governance { get; }

    /// <summary>Null for a board that is to be added.</summary>
    Board? Self { get; }
}

internal static class BoardChoices
{
    public static IEnumerable<SelectItem> Tiers { get; } = [.. BoardWords.Tiers.Select(one => new SelectItem { Value = $"{one}", Text = BoardWords.Of(one) })];

    public static IEnumerable<SelectItem> Weekdays { get; } =
        [.. Enum.GetValues<DayOfWeek>().Where(one => one is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(one => new SelectItem { Value = $"{one}", Text = $"{one}" })];

    public static IEnumerable<Choice> Others(GovernanceView view, Board? self) =>
        view.Boards.Where(one => one.Id != self?.Id && one.EndedOn is null).Select(one => new Choice { Value = $"{one.Id}", Text = one.Title });
}

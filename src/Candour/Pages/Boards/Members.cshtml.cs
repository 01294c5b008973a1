using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.Boards;

/// <summary>Everybody who sits, will sit or has sat on a board.</summary>
public sealed class MembersModel(Desk desk) : BoardPage(desk)
{
    public IReadOnlyList<(string Title, IReadOnlyList<Membership> Members)> Times { get; private set; } = [];

    public void OnGet()
    {
        var all = Governance.Memberships(Board.Id).OrderBy(one => one.Role).ThenBy(one => one.Id).ToList();
        Times =
        [
            ("Today", [.. all.Where(one => one.HoldsOn(Today))]),
            ("To come", [.. all.Where(one => one.From > Today)]),
            ("Before", [.. all.Where(one => one.To < Today).OrderByDescending(one => one.To)]),
        ];
    }
}

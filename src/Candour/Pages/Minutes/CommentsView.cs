using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.Minutes;

/// <summary>Comments on one item of draft minutes, or on the whole. They are not part of what is printed.</summary>
public sealed record CommentsView(IndexModel Page, AgendaItem? Item, IReadOnlyList<MinutesComment> All)
{
    public bool IsLate(MinutesComment one) => one.At.DayInLondon() > Page.Governance.MinutesOf(Page.Id)?.CommentsBy;

    public string Address => $"{Links.Minutes(Page.Id)}/comment{(Item is { } item ? $"?item={item.Id}" : "")}";
}

using Candour.Governance;
using Candour.Improvement;

namespace Candour.Pages.Papers;

/// <summary>Where a paper belongs: its board, its meeting and its item, as far as they are settled.</summary>
internal sealed record PaperPlace(Board? Board, Meeting? Meeting, AgendaItem? Item, Topic? Topic)
{
    public Restriction? Restriction => Item?.Restriction ?? (Topic?.Private is { } notice ? new(notice.Paragraph, notice.Reason) : null);

    public static PaperPlace Of(Paper paper, GovernanceView view)
    {
        var topic = paper.Topic is { } id ? view.Topic(id) : null;
        var item = paper.Item is { } there ? view.Item(there) : topic is null ? null : view.ItemOf(topic);
        var meeting = (item?.Meeting ?? topic?.Meeting) is { } day ? view.Meeting(day) : null;
        return new((meeting?.Board ?? topic?.Board) is { } board ? view.Board(board) : null, meeting, item, topic);
    }

    /// <summary>Improvement Board, 18 December 2018, item 5</summary>
    public string Words(GovernanceView view) => string.Join(", ", new[]
    {
        Board?.Title,
        Meeting is { } meeting ? InWords.Day(meeting.Day) : Topic?.When ?? "no meeting yet",
        Item is { } item ? $"item {view.NumberOf(item)}" : null,
    }.OfType<string>());
}

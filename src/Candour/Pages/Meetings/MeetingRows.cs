using System.Globalization;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Meetings;

/// <summary>A meeting in a list of all boards' meetings.</summary>
internal sealed record MeetingRow(Meeting Meeting, Board Board, DateOnly DispatchBy);

/// <summary>The list of meetings: its columns and filters, for the page and for its file.</summary>
internal static class MeetingRows
{
    public const string UsualOrder = "day";

    public static IReadOnlyList<Column<MeetingRow>> Columns(ProgrammePage page) =>
    [
        new("day", "Day", one => one.Meeting.Day.Iso())
        {
            IsRowHeader = true,
            Cell = (html, one) => html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.Meeting(one.Meeting))}">{InWords.Day(one.Meeting.Day)}</a>"""),
        },
        new("board", "Board", one => one.Board.Title),
        new("time", "Begins", one => one.Meeting.Start.ToString("HH:mm", CultureInfo.InvariantCulture)) { IsSortable = false },
        new("place", "Where", one => one.Meeting.Room ?? (one.Meeting.Link is null ? null : "By link")) { IsSortable = false },
        new("public", "Public", one => one.Meeting.IsPublic ? "Yes" : "No") { IsSortable = false },
        new("state", "How it stands", one => one.Meeting.State.ToString()) { IsSortable = false, Cell = (html, one) => html.Write($"{MeetingTag.Of(one.Meeting, page.Today)}") },
        new("dispatch", "Agenda out by", one => one.DispatchBy.Iso()) { IsSortable = false, Cell = (html, one) => WriteDispatch(html, one, page.Today) },
        new("note", "Note", one => BoardWords.Note(one.Meeting)) { CsvOnly = true },
    ];

    public static IReadOnlyList<Filter> Filters(GovernanceView view) =>
    [
        Filter.One("board", "Board", [.. view.Boards.Select(one => new FilterOption(one.Code, one.Title))]),
        Filter.One("time", "When", [new("past", "Past"), new("all", "Past and to come")]) with { Unset = "To come" },
    ];

    public static IReadOnlyList<MeetingRow> Of(GovernanceView view, DateOnly today, ListQuery query)
    {
        var boards = query.One("board") is { } code ? view.Boards.Where(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) : view.Boards;
        var rows = boards.SelectMany(board => view.MeetingsOf(board.Id), (board, meeting) => (board, meeting))
            .Where(one => query.One("time") switch { "past" => one.meeting.Day < today, "all" => true, _ => one.meeting.Day >= today });
        var ordered = query.Sort == "board"
            ? rows.OrderBy(one => one.board.Title, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.meeting.Day)
            : rows.OrderBy(one => one.meeting.Day).ThenBy(one => one.meeting.Start).ThenBy(one => one.board.Title, StringComparer.OrdinalIgnoreCase);
        var all = ordered.Select(one => new MeetingRow(one.meeting, one.board, view.DeadlinesOf(one.meeting)!.Dispatch)).ToList();
        if (query.Descending) all.Reverse();
        return all;
    }

    private static void WriteDispatch(HtmlWriter html, MeetingRow row, DateOnly today)
    {
        if (row.Meeting.State is not MeetingState.Planned) return;
        html.Write($"""<span class="nowrap">{InWords.Day(row.DispatchBy)}</span>""");
        if (row.DispatchBy < today && row.Meeting.Day >= today) html.Write($""" <strong class="late nowrap">Past</strong>""");
    }
}

using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Boards;

/// <summary>The boards that watch the programme, the highest first, and who reports to whom.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ReportingLines Reporting { get; private set; } = null!;

    /// <summary>Null while no board reports to another.</summary>
    public LinesOfReporting? Picture { get; private set; }

    public IReadOnlyList<Board> Ended { get; private set; } = [];

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        Reporting = ReportingLines.Of(Governance, Today);
        Ended = [.. Governance.Boards.Where(one => !one.MeetsOn(Today))];
        Picture = Reporting.Lines.Count == 0 ? null : new()
        {
            Title = "Who reports to whom",
            Subtitle = $"As recorded on {InWords.Day(Today)}",
            Bodies = [.. Reporting.Tiers.SelectMany(tier => tier.Boards, (tier, one) => new ReportingBody(one.Code, one.Title, BoardWords.Of(tier.Tier)))],
            Lines = [.. Reporting.Lines.Select(one => new ReportsTo(one.From.Code, one.To.Code))],
        };
        var next = Governance.Boards.Select(one => Governance.NextMeeting(one.Id, Today)).OfType<Meeting>().OrderBy(one => one.Day).ThenBy(one => one.Start).FirstOrDefault();
        Sentence = Governance.Boards.Count == 0
            ? "No board is recorded yet."
            : next is null ? "No meeting is planned." : $"The next meeting is {(next.Day == Today ? "today" : $"on {InWords.Day(next.Day)}")}: {Governance.NameOf(next.Board)}, {BoardWords.Of(next.Start)}.";
    }

    public string Chair(Board board) => Governance.ChairOn(board.Id, Today) is { } chair ? Governance.NameOf(chair.Who) : "Nobody is recorded";

    public Meeting? Next(Board board) => Governance.NextMeeting(board.Id, Today);
}

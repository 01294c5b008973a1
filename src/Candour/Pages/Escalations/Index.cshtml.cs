using Candour.Governance;
using Candour.Improvement;
using Candour.Pages.Boards;
using Candour.Site;

namespace Candour.Pages.Escalations;

/// <summary>What a board brought before others, and what others brought before it, with the answers.</summary>
public sealed class IndexModel(Desk desk) : BoardPage(desk)
{
    /// <summary>Each way with what went it: what waits for an answer first, then the newest.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<Escalation> List)> Directions { get; private set; } = [];

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        Directions = [("Brought before this board", Ordered(Governance.EscalationsTo(Board.Id))), ("Brought before other boards", Ordered(Governance.EscalationsFrom(Board.Id)))];
        var all = Directions.SelectMany(one => one.List).ToList();
        var waiting = all.Count(one => one.AnsweredOn is null);
        Sentence = (all.Count, waiting) switch
        {
            (0, _) => "Nothing was brought before another board, and nothing before this one.",
            (_, 0) => "All of it is answered.",
            _ => $"{InWords.Count(waiting, "escalation")} {(waiting == 1 ? "waits" : "wait")} for an answer.",
        };
    }

    private static IReadOnlyList<Escalation> Ordered(IEnumerable<Escalation> all) => [.. all.OrderBy(one => one.AnsweredOn is not null).ThenByDescending(one => one.On)];
}

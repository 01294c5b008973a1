using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.AccessLinks;

/// <summary>Who was given access from outside, to what and until when.</summary>
public sealed class IndexModel(Desk desk, TimeProvider time) : ProgrammePage(desk)
{
    public IReadOnlyList<AccessLink> All => [.. View.Snapshot.All<AccessLink>().Reverse()];

    /// <summary>By the real clock, by which access ends.</summary>
    public DateOnly RealToday => time.GetUtcNow().DayInLondon();

    public string Sentence => All.Count(one => one.StateOn(RealToday) is AccessState.Open) is var open and > 0 ? $"{InWords.Count(open, "link")} {(open == 1 ? "opens" : "open")} parts of the programme now." : "No link opens anything now.";
}

using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A finding of a visit as a form says it.</summary>
public sealed record FindingDraft
{
    public string? Area { get; init; }

    public Progress? Progress { get; init; }

    public string? Text { get; init; }

    /// <summary>References of recommendations and actions.</summary>
    public string? Bears { get; init; }

    public Checked<VisitFinding> Add(Visit visit, VisitView view, DateTimeOffset at, DateOnly today) =>
        Make(visit, view, today, () => new() { Id = Record.NewId(at), Visit = visit.Id, Area = "", Progress = default, Text = "" });

    public Checked<VisitFinding> Change(Visit visit, VisitFinding before, VisitView view, DateOnly today) => Make(visit, view, today, () => before);

    private Checked<VisitFinding> Make(Visit visit, VisitView view, DateOnly today, Func<VisitFinding> start)
    {
        var about = Mentioned.Anything(Bears, view.Programme);
        return new Problems()
            .Required(Area, "area", "Name the part of the service.")
            .Unless(Progress is not null, "progress", "Say which way it moved.")
            .Required(Text, "text", "Say what was found.")
            .Unless(about.Unknown.Count == 0, "bears", $"No action or recommendation is called {InWords.List(about.Unknown)}.")
            .Unless(visit.StateOn(today) is not (VisitState.Ahead or VisitState.CalledOff), "text", "The visit has not taken place.")
            .Or(() => start() with { Area = AreaOf(view), Progress = Progress!.Value, Text = Text!.Trim(), Bears = about.Known });
    }

    /// <summary>An area that was named before is written as it was then, so that it is one and the same.</summary>
    private string AreaOf(VisitView view) => view.Areas.FirstOrDefault(one => one.Equals(Area!.Trim(), StringComparison.OrdinalIgnoreCase)) ?? Area!.Trim();
}

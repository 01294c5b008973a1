using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Visits;

/// <summary>Visits and what they found, as pages show them.</summary>
internal static class VisitTags
{
    public static Tag Of(VisitState state) => new()
    {
        Text = VisitNames.Of(state),
        Classes = state switch
        {
            VisitState.UnderWay => "govuk-tag--blue",
            VisitState.Ahead => "govuk-tag--turquoise",
            VisitState.LetterAwaited => "govuk-tag--yellow",
            _ => "govuk-tag--grey",
        },
    };

    public static Tag Of(Progress progress) => new()
    {
        Text = VisitNames.Of(progress),
        Classes = progress switch
        {
            Progress.Made => "govuk-tag--green",
            Progress.NotYet => "govuk-tag--yellow",
            _ => "govuk-tag--red",
        },
    };

    /// <summary>11 December 2018 to 12 December 2018</summary>
    public static string Days(Visit visit) => visit switch
    {
        { From: null } => "No day is fixed yet",
        { From: { } from, To: { } to } => $"{InWords.Day(from)} to {InWords.Day(to)}",
        _ => InWords.Day(visit.From.Value),
    };

    /// <summary>How a visit stands, in a sentence or two.</summary>
    public static string Standing(Visit visit, VisitView view, DateOnly today)
    {
        var state = visit.StateOn(today);
        if (visit.CalledOff is { } off) return $"Called off on {InWords.Day(off.On)}: {off.Why}";
        if (state is VisitState.LetterAwaited) return $"{Days(visit)}. The letter on it is not here yet.";
        if (state is VisitState.Ended) return $"{Days(visit)}. {Found(view.FindingsOf(visit).ToList())}";
        var ahead = state is VisitState.Ahead && visit.From is { } from ? $"{Days(visit)}, {InWords.Days(from.DayNumber - today.DayNumber)} from now" : Days(visit);
        return $"{ahead}. {Prepared(visit, view, today)}";
    }

    /// <summary>3 of 8 preparations are done; 1 is late.</summary>
    public static string Prepared(Visit visit, VisitView view, DateOnly today)
    {
        var all = view.PreparationsOf(visit);
        if (all.Count == 0) return "Nothing is listed to prepare.";
        var late = all.Count(one => view.IsLate(visit, one, today));
        return $"{all.Count(one => one.DoneOn is not null)} of {InWords.Count(all.Count, "preparation")} {(all.Count == 1 ? "is" : "are")} done{(late == 0 ? "" : $"; {late} {(late == 1 ? "is" : "are")} late")}.";
    }

    private static string Found(List<VisitFinding> findings) => findings.Count == 0 ? "No findings are recorded."
        : $"{InWords.Count(findings.Count, "finding")}: {InWords.List(findings.GroupBy(one => one.Progress).OrderBy(one => one.Key).Select(one => $"{one.Count()} {VisitNames.Of(one.Key).ToLowerInvariant()}"))}.";
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Why an opinion is what it is, and what would raise it.</summary>
internal sealed class AssessmentWords(AssuranceView view, Weight[] weights, DateOnly on, Opinion found)
{
    public string Reason
    {
        get
        {
            var current = Current();
            return found switch
            {
                Opinion.Contradicted => $"{Told(weights[RuleSet.Unanswered(weights, on)])} speaks against it, and nothing as strong that was seen later answers it.",
                Opinion.None => NoneReason(),
                Opinion.Limited when current.TrueForAll(one => one.Line is EvidenceLine.Management) => $"{Counted(current)} it, and {(current.Count == 1 ? "it comes" : "all come")} from those who do the work or manage it.",
                Opinion.Limited => $"{Counted(current)} only that something was done, not what came of it.",
                Opinion.Reasonable => $"{Told(Best(current))} supports it.",
                _ when Best(current) is { Line: EvidenceLine.Independent, Shows: Shows.Outcome } best => $"{Told(best)} supports it.",
                _ => $"{InWords.List(current.Where(one => one.Line >= EvidenceLine.Oversight && one.IsIndependent).Select(one => view.NameOf(one.Source)).Distinct())} support it: they looked apart, and one of them saw an outcome.",
            };
        }
    }

    public string? NextStep => found switch
    {
        Opinion.Contradicted when weights[RuleSet.Unanswered(weights, on)] is var against =>
            $"It needs something seen after {InWords.Day(against.Observed)} by {Line(against.Line)}{(against.Line is EvidenceLine.Independent ? "" : " or by a stronger one")}, which answers {view.NameOf(against.Source)}.",
        Opinion.None => "It needs something current that shows what was done.",
        Opinion.Limited => "It needs what came of it, seen by somebody other than the lead whose task is to check.",
        Opinion.Reasonable when Current().Exists(one => one is { Line: >= EvidenceLine.Oversight, Shows: Shows.Outcome, IsIndependent: true }) =>
            "It needs a second look by somebody else who is independent of the lead, or an outcome seen from outside.",
        Opinion.Reasonable => "It needs an outcome seen by somebody independent of the lead, beside another independent look, or one seen from outside.",
        _ => null,
    };

    private List<Weight> Current() => [.. weights.Where(one => one.Supports(on))];

    private string NoneReason()
    {
        var expired = weights.Where(one => !one.Contradicts && one.IsKnown(on)).Select(one => one.Until).ToList();
        return expired.Count switch
        {
            0 => "There is no evidence.",
            1 => $"The one item of evidence expired on {InWords.Day(expired[0])}.",
            _ => $"All {expired.Count} items of evidence have expired, the last on {InWords.Day(expired.Max())}.",
        };
    }

    private static string Counted(List<Weight> current) => current.Count == 1 ? "The one current item shows" : $"All {current.Count} current items show";

    private static Weight Best(List<Weight> current) => current.OrderByDescending(one => one.Shows >= Shows.Output).ThenByDescending(one => one.Line is EvidenceLine.Independent && one.Shows is Shows.Outcome)
        .ThenByDescending(one => one.Line).ThenByDescending(one => one.Shows).ThenByDescending(one => one.Observed).First();

    /// <summary>E-7 Letter of the first visit (an outcome seen from outside on 12 March 2018)</summary>
    private string Told(in Weight one) => $"{view.NameOf(one.Source)} ({What(one.Shows)} seen by {Line(one.Line)}, to {InWords.Day(one.Observed)})";

    private static string What(Shows shows) => shows switch { Shows.Activity => "an activity", Shows.Output => "an output", _ => "an outcome" };

    private static string Line(EvidenceLine line) => line switch
    {
        EvidenceLine.Management => "management itself",
        EvidenceLine.Oversight => "the authority’s own oversight",
        _ => "somebody from outside",
    };
}

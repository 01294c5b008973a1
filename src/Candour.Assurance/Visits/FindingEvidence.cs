using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A finding as evidence: seen by somebody from outside, on the days of the visit.</summary>
public static class FindingEvidence
{
    /// <param name="contradicts">Whether it speaks against what is claimed.</param>
    public static EvidenceDraft Of(VisitFinding finding, Visit visit, AssuranceView view, Shows? shows, bool contradicts)
    {
        var letter = visit.Letter is { } id ? view.Programme.Snapshot.Find<Source>(id) : null;
        var bears = finding.Bears.Select(one => Describe.Name(one, view.Programme)).ToList();
        return new()
        {
            Title = $"{letter?.Title ?? visit.Title}: {finding.Area}",
            Summary = finding.Text,
            Shows = shows,
            Method = EvidenceMethod.Inspection,
            Line = EvidenceLine.Independent,
            Independence = Independence.Independent,
            Collector = visit.Visitor,
            ObservedFrom = visit.From,
            ObservedTo = visit.LastDay,
            CollectedOn = letter?.Received,
            Classification = letter?.Published is null ? Classification.Internal : Classification.Public,
            Supports = contradicts ? [] : bears,
            Contradicts = contradicts ? bears : [],
        };
    }

    /// <summary>What progress was made supports what is claimed; what was not, or was lost, speaks against it.</summary>
    public static bool Contradicts(this Progress progress) => progress is not Progress.Made;
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Feedback as evidence: what can be told from it is filled in, and the rest is asked.</summary>
public static class FeedbackEvidence
{
    /// <remarks>Words that may not be used are none of it. Praise speaks for what it bears on, concern against it; both leave that to whoever adds it.</remarks>
    public static EvidenceDraft Of(Feedback one, ProgrammeView view)
    {
        var references = one.BearsOn.Select(id => Describe.Name(id, view)).ToList();
        return new()
        {
            Title = $"{FeedbackNames.Of(one.Group)}: {one.Title}",
            Summary = string.Join(' ', new[] { one.People is { } people ? $"Of {people} people." : null, one.Words }.OfType<string>()),
            Method = EvidenceMethod.Feedback,
            Shows = one.Group is FeedbackGroup.Staff or FeedbackGroup.Partners ? Shows.Output : Shows.Outcome,
            ObservedFrom = one.From,
            ObservedTo = one.To,
            Collector = one.Gatherer,
            Classification = one.Consent is FeedbackConsent.Public ? Classification.Public : Classification.Internal,
            Supports = one.Direction is FeedbackDirection.Concern ? [] : references,
            Contradicts = one.Direction is FeedbackDirection.Concern ? references : [],
        };
    }
}

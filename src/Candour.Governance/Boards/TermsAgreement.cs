using Candour.Improvement;

namespace Candour.Governance;

/// <summary>That a version of the terms of reference is agreed: at a meeting, or on a day.</summary>
public sealed record TermsAgreement(Guid? Meeting, DateOnly? On)
{
    /// <summary>It is looked at again a year later.</summary>
    public Checked<TermsOfReference> Agree(GovernanceView view, TermsOfReference terms, DateOnly today)
    {
        var meeting = Meeting is { } id ? view.Meeting(id) : null;
        var on = meeting?.Day ?? On;
        return new Problems()
            .Unless(!terms.IsAgreed, "on", "It is agreed already.")
            .Unless(Meeting is null || meeting is not null, "meeting", "The meeting is not recorded.")
            .Unless(on is not null, "on", "Give the meeting or the day.")
            .Unless(!(on > today), "on", "That day is still to come.")
            .Or(() => terms with { AgreedOn = on, AgreedAt = meeting?.Id, ReviewBy = on!.Value.AddYears(1) });
    }
}

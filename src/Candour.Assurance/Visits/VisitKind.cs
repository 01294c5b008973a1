namespace Candour.Assurance;

/// <summary>Who comes to look, and what for.</summary>
public enum VisitKind
{
    /// <summary>The inspectorate helps to plan, some weeks after its report.</summary>
    ActionPlanning,

    /// <summary>The inspectorate looks how far an inadequate service has come.</summary>
    Monitoring,

    /// <summary>The inspectorate looks at one part of the service.</summary>
    Focused,

    /// <summary>The inspectorate asks once a year what leaders know of their practice.</summary>
    AnnualEngagement,

    /// <summary>Other authorities look, at the council's own wish.</summary>
    PeerReview,

    /// <summary>The department's adviser judges progress.</summary>
    AdviserReview,

    FullInspection,
}

public static class VisitKinds
{
    /// <summary>The event that clocks know such a visit by; null where none runs by it.</summary>
    public static string? Event(this VisitKind kind) => kind switch
    {
        VisitKind.ActionPlanning => "actionPlanningVisit",
        VisitKind.Monitoring => "visitStarts",
        VisitKind.AnnualEngagement => "annualEngagementMeeting",
        VisitKind.AdviserReview => "adviserReviewed",
        VisitKind.FullInspection => "reinspectionStarts",
        _ => null,
    };

    /// <summary>Whether it ends with a letter or report of whoever came.</summary>
    public static bool IsWrittenUp(this VisitKind kind) => kind is not (VisitKind.ActionPlanning or VisitKind.AnnualEngagement);
}

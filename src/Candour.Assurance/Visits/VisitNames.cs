namespace Candour.Assurance;

/// <summary>What people call visits and what they find.</summary>
public static class VisitNames
{
    public static string Of(VisitKind kind) => kind switch
    {
        VisitKind.ActionPlanning => "Action planning visit",
        VisitKind.Monitoring => "Monitoring visit",
        VisitKind.Focused => "Focused visit",
        VisitKind.AnnualEngagement => "Annual engagement meeting",
        VisitKind.PeerReview => "Peer review",
        VisitKind.AdviserReview => "Adviser’s six-monthly review",
        _ => "Full inspection",
    };

    public static string Of(VisitState state) => state switch
    {
        VisitState.Ahead => "To come",
        VisitState.UnderWay => "Under way",
        VisitState.LetterAwaited => "Letter awaited",
        VisitState.Ended => "Ended",
        _ => "Called off",
    };

    public static string Of(Progress progress) => progress switch
    {
        Progress.Made => "Progress made",
        Progress.NotYet => "Not yet",
        _ => "Deteriorated",
    };
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What a closed round counts for as evidence, and why. It follows from who audited, how cases were chosen and how well moderation agreed; nobody rates it.</summary>
/// <param name="Reasons">A sentence for each thing that lowers it.</param>
public sealed record RoundStrength(EvidenceLine Line, Shows Shows, Independence Independence, IReadOnlyList<string> Reasons)
{
    /// <summary>Below this many cases it shows that audits are done, and not what practice is like: of 10 good ones of 10, up to 28 in 100 of all may still be bad.</summary>
    public const int FewestCases = 10;

    /// <summary>Below this many moderated cases nobody knows how graders agree.</summary>
    public const int FewestModerated = 5;

    /// <summary>The least weighted kappa that is called moderate (Landis and Koch, 1977).</summary>
    public const double LeastKappa = 0.41;

    /// <summary>The least share of equal grades, at the lower end of its interval, where all grades are one and there is no kappa.</summary>
    public const double LeastAgreed = 0.5;

    public static RoundStrength Of(AuditRound round, AuditKind kind, RoundResults results)
    {
        var (reasons, line, shows) = (new List<string>(), round.Line, Usual(kind));
        if (round.Choice is CaseChoice.ByHand)
        {
            line = EvidenceLine.Management;
            reasons.Add("Its cases were chosen by hand, so it counts as line 1 whoever audited.");
        }
        if (round.Choice is CaseChoice.RiskTargeted && shows > Shows.Output)
        {
            shows = Shows.Output;
            reasons.Add("Its cases were chosen for their risk, so it says nothing of how practice is for all children.");
        }
        if (results.Cases < FewestCases)
        {
            shows = Shows.Activity;
            reasons.Add($"{InWords.Count(results.Cases, "case")} {(results.Cases == 1 ? "is" : "are")} too few to say what practice is like; {FewestCases} are needed.");
        }
        if (kind is not AuditKind.PracticeWeek && Doubt(results.Agreement) is { } doubt && line > EvidenceLine.Management)
        {
            line--;
            reasons.Add($"{doubt} It counts one line lower.");
        }
        return new(line, shows, line is EvidenceLine.Independent ? Independence.Independent : line is EvidenceLine.Oversight ? Independence.Service : Independence.Lead, reasons);
    }

    /// <summary>What an audit of its kind shows at best: only the grade of a whole case tells whether help made a difference.</summary>
    private static Shows Usual(AuditKind kind) => kind is AuditKind.CaseAudit ? Shows.Outcome : Shows.Output;

    /// <summary>Why the grades cannot be relied on, as a sentence; null where they can.</summary>
    private static string? Doubt(Agreement agreement) => agreement switch
    {
        { Cases: 0 } => "No case was moderated.",
        { Cases: < FewestModerated } => $"Only {InWords.Count(agreement.Cases, "case")} {(agreement.Cases == 1 ? "was" : "were")} moderated; {FewestModerated} are needed.",
        { Linear.Value: null } => agreement.Agreed.Lower >= LeastAgreed ? null : "All marks fall in one grade, and too few were moderated to know how graders agree.",
        { Linear.Value: < LeastKappa } => "Auditors and moderators agreed too seldom.",
        _ => null,
    };
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What evidence supports of an action or a recommendation on a day, and why. What it says in words is worked out when it is asked for.</summary>
public sealed class Assessment
{
    private readonly AssuranceView _view;
    private readonly Weight[] _weights;

    internal Assessment(AssuranceView view, Weight[] weights, DateOnly on, OpinionOverride? set) =>
        (_view, _weights, On, Override, Found) = (view, weights, on, set, RuleSet.Of(weights, on));

    public DateOnly On { get; }

    /// <summary>By the rules alone.</summary>
    public Opinion Found { get; }

    /// <summary>What somebody answers for instead, for a time; null where nobody does.</summary>
    public OpinionOverride? Override { get; }

    /// <summary>What counts.</summary>
    public Opinion Opinion => Override?.Opinion ?? Found;

    /// <summary>Why, as a sentence.</summary>
    public string Reason => field ??= new AssessmentWords(_view, _weights, On, Found).Reason;

    /// <summary>What would raise it, as a sentence; null where nothing can.</summary>
    public string? NextStep => field ??= new AssessmentWords(_view, _weights, On, Found).NextStep;

    /// <summary>The first day on which it will be weaker if nothing is added; null where it will not.</summary>
    public DateOnly? FallsOn
    {
        get
        {
            foreach (var day in _weights.Where(one => one.Supports(On)).Select(one => one.Until.AddDays(1)).Distinct().Order())
                if (RuleSet.Of(_weights, day) < Found) return day;
            return null;
        }
    }

    /// <summary>What it will be on the day on which it falls.</summary>
    public Opinion? FallsTo => FallsOn is { } day ? RuleSet.Of(_weights, day) : null;

    /// <summary>How many steps a claim goes beyond it.</summary>
    public int Beyond(ClaimDefinition claim) => claim.Standing.Beyond(Opinion);
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What evidence supports of many actions together, why, and what would raise it.</summary>
public sealed class GroupAssessment
{
    private readonly IReadOnlyCollection<AssuredRow> _rows;
    private readonly int _contradicted;

    public GroupAssessment(IReadOnlyCollection<AssuredRow> rows)
    {
        (_rows, _contradicted) = (rows, rows.Count(one => one.Opinion is Opinion.Contradicted));
        Opinion = GroupOpinion.Of([.. rows.Select(one => one.Opinion)]);
    }

    public Opinion Opinion { get; }

    /// <summary>How many must reach an opinion before it is that of all of them.</summary>
    private int Needed => (int)Math.Ceiling(GroupOpinion.Share * _rows.Count);

    private bool IsHeldBack => _contradicted > 0 && Opinion is Opinion.Limited;

    public string Reason => (_rows.Count, Opinion) switch
    {
        (0, _) => "There are no actions yet.",
        (_, Opinion.Contradicted) => "Evidence contradicts each of them.",
        (var all, Opinion.None) => $"Evidence that counts bears out {Reach(Opinion.Limited)} of {all}; it takes {Needed}.",
        (var all, var opinion) => $"{Reach(opinion)} of {all} reach it{(IsHeldBack ? $", and it can be no better while {_contradicted} {(_contradicted == 1 ? "is" : "are")} contradicted" : "")}.",
    };

    /// <summary>Null where nothing can raise it.</summary>
    public string? NextStep
    {
        get
        {
            if (_rows.Count == 0 || Opinion is Opinion.Substantial) return null;
            if (IsHeldBack || Opinion is Opinion.Contradicted)
            {
                var against = Strongest(_rows.Where(one => one.Opinion is Opinion.Contradicted));
                return $"What contradicts {against.Row.Reference} must be answered. {against.Assessment.NextStep}";
            }
            var next = Opinion + 1;
            var (more, nearest) = (Needed - Reach(next), Strongest(_rows.Where(one => one.Opinion < next)));
            return $"{InWords.Count(more, "more action")} must reach “{AssuranceNames.Of(next).ToLowerInvariant()}”. The nearest is {nearest.Row.Reference}. {nearest.Assessment.NextStep}";
        }
    }

    private int Reach(Opinion opinion) => _rows.Count(one => one.Opinion >= opinion);

    private static AssuredRow Strongest(IEnumerable<AssuredRow> rows) => rows.OrderByDescending(one => one.Opinion).ThenBy(one => one.Row.Rank).First();
}

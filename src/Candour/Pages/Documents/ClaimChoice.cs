using Candour.Improvement;
using Candour.Reading;
using Candour.Reading.Accepting;

namespace Candour.Pages.Documents;

/// <summary>What a word of the plan's for progress is to mean here.</summary>
public sealed record ClaimChoice
{
    public string Written { get; init; } = "";

    public string Code { get; init; } = "";

    public static List<ClaimChoice> Of(ReadResult draft, Programme programme) =>
    [
        .. draft.Parts.OfType<ActionPlan>().SelectMany(plan => plan.Actions).Select(action => action.Rating?.Trim()).OfType<string>()
            .Where(rating => rating.Length > 0).Distinct().Select(rating => ClaimWords.Suggest(programme, rating))
            .Select(one => new ClaimChoice { Written = one.Written, Code = one.Match is ClaimMatch.Own ? Decision.OwnClaim : one.Claim.Code }),
    ];
}

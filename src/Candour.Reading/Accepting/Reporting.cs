using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>What a plan's columns of rating and progress say, as the lead's report.</summary>
internal sealed class Reporting(Growth growth, IReadOnlyDictionary<string, string> claims)
{
    /// <summary>The claim of progress that carries no rating: shown as such, defined by no programme.</summary>
    private const string NotRated = "Not rated";

    public void Take(ActionDraft said, PlanAction action, IReadOnlyList<Guid> leads)
    {
        var (rating, progress) = (said.Rating?.Trim() ?? "", said.Progress?.Trim() ?? "");
        if (rating.Length + progress.Length == 0 || !action.IsOpen) return;
        var claim = rating.Length == 0 ? NotRated : ClaimFor(rating);
        if (growth.Before.LatestUpdate(action) is { } last && last.Claim == claim && Likeness.AreSame(last.Commentary, progress)) return;
        growth.Add(Changes.ActionUpdated, new ActionUpdate
        {
            Id = Ledger.Record.NewId(growth.At), Action = action.Id, On = growth.Today, Claim = claim, Commentary = progress,
            By = leads is [var first, ..] ? growth.View.PostTitle(first) : "The imported plan", Provenance = growth.From(said.At),
        });
    }

    private string ClaimFor(string rating)
    {
        var chosen = claims.GetValueOrDefault(rating);
        if (chosen is { Length: > 0 } and not Decision.OwnClaim) return chosen;
        var meant = ClaimWords.Suggest(growth.View.Programme, rating);
        if (meant.Match is not ClaimMatch.Own && chosen is not Decision.OwnClaim) return meant.Claim.Code;

        var programme = growth.View.Programme;
        if (programme.Id != Guid.Empty && programme.Claims.All(one => one.Code != meant.Claim.Code))
            growth.Put(Changes.ProgrammeChanged, ClaimWords.With(programme, meant.Claim));
        return meant.Claim.Code;
    }
}

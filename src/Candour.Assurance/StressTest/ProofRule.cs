using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A rule that looks at one claim of "on track" or "complete" at a time, beside all evidence about its action. A claim that somebody answers for by an opinion is left alone.</summary>
internal abstract record ProofRule(string Code, string Title) : StressRule(Code, Title)
{
    public sealed override IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today)
    {
        var assurance = AssuranceView.Of(view);
        foreach (var row in assurance.Rows(today).Where(one => one.IsClaimed && one.Assessment.Override is null))
            if (Look(row, new(view, assurance.WeightsOn(row.Row.Id), today)) is { } sentence) yield return Weakness.Of(row.Row.Action, sentence, "evidence");
    }

    protected abstract string? Look(AssuredRow row, Proof proof);

    protected static string Claimed(AssuredRow row) => $"“{row.Row.Claim.Name}”";
}

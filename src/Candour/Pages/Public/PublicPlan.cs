using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Public;

/// <summary>An action as anybody may read it: what, by when, what is claimed, what evidence supports of it. No persons, no commentary, no item of evidence, nothing of the council's own working.</summary>
public sealed record PublicAction(string Reference, string Text, string Due, bool IsPastItsDate, ClaimDefinition Claim, Tag Supported, string? Ended)
{
    public static PublicAction Of(ActionRow row, AssuranceView assurance, DateOnly today) => new(
        row.Reference, row.Text,
        row.Due is { } due ? InWords.Day(due) : row.Written is { } written ? $"“{written}”" : "No date",
        row.IsOverdue, row.Claim, OpinionTags.Of(assurance.Of(row.Action, today).Opinion, assurance.Programme), row.State switch { ActionState.Closed => "Closed", ActionState.Transferred => "Goes on in another plan", _ => null });
}

public sealed record PublicRecommendation(string Number, string Text, IReadOnlyList<PublicAction> Actions);

public sealed record PublicSource(string Title, DateOnly? Published, IReadOnlyList<PublicRecommendation> Recommendations);

/// <summary>All that the public page shows, copied field by field: what is not named here cannot appear there.</summary>
public sealed record PublicPlan(
    string Council, string Name, string? Aim, IReadOnlyList<JudgedArea> Judged, string Standing, DateOnly Updated,
    IReadOnlyList<ClaimDefinition> Claims, IReadOnlyList<PublicSource> Sources)
{
    public static PublicPlan Of(ProgrammeView view, DateOnly today)
    {
        var headline = view.Headline(today);
        var assurance = AssuranceView.Of(view);
        var late = headline.Overdue == 0 ? "" : headline.Overdue == 1 ? " 1 is past its date." : $" {headline.Overdue} are past their dates.";
        return new(
            view.Council!.Name, view.Programme.Name, view.Programme.Aim is { Length: > 0 } aim ? aim : null, JudgedArea.Of(view),
            $"{headline.Sentence}{late} {ClaimedAgainstEvidenced.Of(assurance, today).Sentence}", LastUpdate(view, today), view.Programme.Claims,
            [.. Coverage.Of(view, today).Sources.Where(one => one.Source.Published <= today && one.Recommendations.Count > 0).Select(one => Of(one, assurance, today))]);
    }

    private static PublicSource Of(SourceCoverage one, AssuranceView assurance, DateOnly today) => new(one.Source.Title, one.Source.Published,
        [.. one.Recommendations.Select(row => new PublicRecommendation(row.Recommendation.Number, row.Recommendation.Text, [.. row.Answers.Where(answer => answer.Counts).Select(answer => PublicAction.Of(answer.Row, assurance, today))]))]);

    private static DateOnly LastUpdate(ProgrammeView view, DateOnly today) => view.Actions.SelectMany(view.UpdatesOf)
        .Select(one => one.On).Where(day => day <= today).DefaultIfEmpty(today).Max();
}

using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Site;

/// <summary>What evidence supports, as pages show it: the best claim that it bears, in the programme's own words and colour.</summary>
internal static class OpinionTags
{
    /// <summary>Beside a claim in a list, below its tag.</summary>
    public static void WriteBelow(this HtmlWriter html, Assessment one, ProgrammeView view) =>
        html.Write($"""<span class="small below">Evidence: {Of(one.Opinion, view)}</span>""");

    public static Tag Of(Opinion opinion, ProgrammeView view)
    {
        if (opinion is Opinion.Contradicted) return new() { Text = "Contradicted", Classes = "govuk-tag--red" };
        if (opinion is Opinion.None) return new() { Text = "Nothing", Classes = "govuk-tag--grey" };
        var claim = view.Programme.Claims.FirstOrDefault(one => one.Standing == opinion.Ceiling());
        return claim is null ? new() { Text = AssuranceNames.Of(opinion), Classes = "govuk-tag--grey" } : Claims.Tag(claim);
    }
}

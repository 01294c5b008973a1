using System.Globalization;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Risks;

/// <summary>The steps of the council's matrix, as a form chooses from them.</summary>
internal static class RiskChoices
{
    public static IEnumerable<SelectItem> Likelihoods(ProgrammeView view) => Steps(RiskView.Of(view).Matrix.Likelihoods);

    public static IEnumerable<SelectItem> Impacts(ProgrammeView view) => Steps(RiskView.Of(view).Matrix.Impacts);

    private static IEnumerable<SelectItem> Steps(IReadOnlyList<string> words) => words.Select((word, i) => (Step: (i + 1).ToString(CultureInfo.InvariantCulture), Word: word))
        .Select(one => new SelectItem { Value = one.Step, Text = $"{one.Step} {one.Word}" });
}

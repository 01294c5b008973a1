using Candour.Assurance;
using Candour.GovUk;

namespace Candour.Pages.EvidenceItems;

/// <summary>What the form of evidence can choose from.</summary>
internal static class EvidenceChoices
{
    public static IEnumerable<SelectItem> Methods { get; } = [.. Enum.GetValues<EvidenceMethod>().Select(one => new SelectItem { Value = $"{one}", Text = AssuranceNames.Of(one) })];

    public static IEnumerable<Choice> Shows { get; } = Named<Shows>(AssuranceNames.Of);

    public static IEnumerable<Choice> Lines { get; } = Named<EvidenceLine>(AssuranceNames.Of);

    public static IEnumerable<Choice> Nearness { get; } = Named<Independence>(AssuranceNames.Of);

    public static IEnumerable<Choice> Classes { get; } = Named<Classification>(AssuranceNames.Of);

    private static Choice[] Named<T>(Func<T, string> name) where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => new Choice { Value = $"{one}", Text = name(one) })];
}

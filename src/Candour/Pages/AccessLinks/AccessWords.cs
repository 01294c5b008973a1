using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.AccessLinks;

/// <summary>Links of access as pages show them.</summary>
internal static class AccessWords
{
    public static string Of(SharedPart part) => part switch
    {
        SharedPart.Programme => "The whole programme, without children’s records, people, boards and papers",
        SharedPart.Recommendations => "Some recommendations, what answers them, and the evidence",
        _ => "What was recorded as shared for one visit",
    };

    /// <summary>What one link opens.</summary>
    public static string Of(AccessLink link, ProgrammeView view) => link.Part switch
    {
        SharedPart.Programme => Of(link.Part),
        SharedPart.Recommendations => $"{InWords.List(link.Recommendations.Select(one => Describe.Name(one, view)))}, what answers {(link.Recommendations.Count == 1 ? "it" : "them")}, and the evidence",
        _ => $"What was shared for {Describe.Name(link.Visit!.Value, view)}",
    };

    public static Tag Tag(AccessState state) => state switch
    {
        AccessState.Open => new() { Text = "Open", Classes = "govuk-tag--green" },
        AccessState.Expired => new() { Text = "Expired", Classes = "govuk-tag--grey" },
        _ => new() { Text = "Revoked", Classes = "govuk-tag--grey" },
    };
}

using Candour.Assurance;

namespace Candour.Pages.Shared;

/// <summary>The evidence that bears on what a page is about.</summary>
/// <param name="Reference">Of the action or recommendation.</param>
public sealed record BearsOn(Guid Subject, string Reference, ProgrammePage Page)
{
    public IReadOnlyList<Evidence> Evidence => AssuranceView.Of(Page.View).EvidenceOn(Subject);
}

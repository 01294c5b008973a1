namespace Candour.Pages.EvidenceItems;

/// <summary>A page with the form of evidence.</summary>
public interface IEvidenceForm
{
    EvidenceForm Form { get; }
}

using System.Globalization;

namespace Candour.Practice;

/// <summary>The intervals that an authority sets for itself. Its measures say them in their definitions.</summary>
/// <param name="NeedVisit">Working days within which a child in need is seen.</param>
/// <param name="ProtectionVisit">Working days within which a child with a protection plan is visited.</param>
/// <param name="Caseload">The most children that a worker should have.</param>
/// <param name="Supervision">Working days within which a child's case is discussed in supervision.</param>
/// <param name="PreProceedings">Weeks within which pre-proceedings end.</param>
public sealed record PracticeSettings(int NeedVisit = 20, int ProtectionVisit = 10, int Caseload = 18, int Supervision = 20, int PreProceedings = 16)
{
    internal string Fill(string text) => text
        .Replace("[need]", NeedVisit.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("[protection]", ProtectionVisit.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("[caseload]", Caseload.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("[supervision]", Supervision.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("[pre-proceedings]", PreProceedings.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

using System.Runtime.InteropServices;

namespace Candour.Performance;

/// <summary>A number as it may go out.</summary>
/// <param name="Number">Null where it is held back, or there is none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PublicNumber(decimal? Number, bool IsHeld)
{
    public static PublicNumber Held { get; } = new(null, IsHeld: true);

    /// <summary>As a cell of a file.</summary>
    public override string ToString() => IsHeld ? SuppressionWords.Held : Number?.Plain() ?? "";
}

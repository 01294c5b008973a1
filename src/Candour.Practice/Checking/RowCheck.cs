namespace Candour.Practice.Checking;

/// <summary>Something that a cell of a row can be wrong by.</summary>
/// <param name="Fails">In SQL over the row.</param>
internal sealed record RowCheck(AnnexAColumn Column, string Code, Severity Severity, string Message, string Fails)
{
    /// <summary>Its message says what was written.</summary>
    public const string UnknownCode = "unknownCode";
}

namespace Candour.GovUk;

/// <summary>The box around a field, its label, its hint and its error.</summary>
public sealed record FormGroup
{
    public string? Classes { get; init; }
    public Attributes? Attributes { get; init; }

    /// <summary>Stands directly before the field or the fields.</summary>
    public Content Before { get; init; }

    /// <summary>Stands directly after the field or the fields.</summary>
    public Content After { get; init; }
}

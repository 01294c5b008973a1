namespace Candour.GovUk;

/// <summary>One radio or checkbox, or the word that divides two groups of them.</summary>
public sealed record Choice
{
    public Content Text { get; init; }
    public string? Value { get; init; }
    public string? Id { get; init; }

    /// <summary>A checkbox's own name, where it is not the question's.</summary>
    public string? Name { get; init; }
    public Label? Label { get; init; }
    public Hint? Hint { get; init; }

    /// <summary>What is asked besides when this is chosen.</summary>
    public Content Conditional { get; init; }

    /// <summary>Says so or not whatever the question's value is; null leaves it to the value.</summary>
    public bool? Checked { get; init; }
    public bool Disabled { get; init; }

    /// <summary><c>exclusive</c> for the "none of these" of checkboxes.</summary>
    public string? Behaviour { get; init; }
    public string? Divider { get; init; }
    public Attributes? Attributes { get; init; }
}

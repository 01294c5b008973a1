namespace Candour.Time;

/// <summary>A mistake in a rule file: which file, which field, and what is wrong with it.</summary>
public sealed class RuleFileException(string file, string field, string problem)
    : Exception(field.Length > 0 ? $"{file}: {field}: {problem}" : $"{file}: {problem}")
{
    public string File { get; } = file;

    /// <summary>As a path into the file: "rules[2].unit".</summary>
    public string Field { get; } = field;
}

namespace Candour.GovUk;

/// <summary>Further attributes of an element, by name. A null value writes the name alone.</summary>
public sealed class Attributes : Dictionary<string, string?>;

/// <summary>One optional attribute in a template.</summary>
public readonly record struct Attr(string Name, string? Value, bool IsFlag = false);

/// <summary>Classes after a component's own.</summary>
public readonly record struct MoreClasses(string? Classes);

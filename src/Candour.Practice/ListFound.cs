namespace Candour.Practice;

/// <summary>What was found of a list.</summary>
/// <param name="Columns">How many of its columns were found.</param>
public sealed record ListFound(ListId List, int Rows, int Columns);

namespace Candour.Reading.Inspections;

/// <summary>A value with the place in the source that it was read from.</summary>
internal sealed record Found<T>(T Value, Span At);

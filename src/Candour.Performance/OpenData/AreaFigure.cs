namespace Candour.Performance;

/// <summary>A figure of an area for a period: a percentage from 0 to 100, a rate per 10,000, or what the measure counts.</summary>
/// <param name="Area">By its code.</param>
/// <param name="Why">Why there is no value; it is never 0 for that.</param>
public sealed record AreaFigure(string Area, DateOnly From, DateOnly To, double? Numerator, double? Denominator, double? Value, Missing? Why);

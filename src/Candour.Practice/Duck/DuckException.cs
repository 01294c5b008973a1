namespace Candour.Practice.Duck;

/// <summary>What DuckDB refused, in its own words.</summary>
public sealed class DuckException(string message) : Exception(message);

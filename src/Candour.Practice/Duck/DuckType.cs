namespace Candour.Practice.Duck;

/// <summary>The column types that are used here, by DuckDB's own numbers.</summary>
public enum DuckType
{
    Boolean = 1,
    Integer = 4,
    BigInt = 5,
    Double = 11,
    Timestamp = 12,
    Date = 13,
    Text = 17,
}

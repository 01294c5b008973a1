namespace Candour.Practice.Reading;

/// <summary>How much of a file is read before it is refused.</summary>
public sealed record ReadingLimits
{
    /// <summary>Rows of all lists together, where they are read cell by cell.</summary>
    public int Rows { get; init; } = 20_000_000;

    /// <summary>Rows without anything in them, one after the other: Excel keeps formats down to its last row.</summary>
    public int EmptyRows { get; init; } = 2_000_000;

    /// <summary>Of a workbook unpacked, in bytes.</summary>
    public long Unpacked { get; init; } = 4L << 30;

    /// <summary>Of the texts that a workbook's sheets share, which are held in memory, in bytes.</summary>
    public long SharedTexts { get; init; } = 512L << 20;

    /// <summary>Of the database, in megabytes.</summary>
    public int Memory { get; init; } = 1536;
}

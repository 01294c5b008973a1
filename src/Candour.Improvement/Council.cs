using Candour.Ledger;
using Candour.Time;

namespace Candour.Improvement;

/// <summary>The authority whose programme this is, as its pages show it.</summary>
public sealed record Council : Record
{
    /// <summary>"Eastmere Council".</summary>
    public required string Name { get; init; }

    /// <summary>The colour of the header, as #rrggbb; dark enough for white text.</summary>
    public string Colour { get; init; } = "#0f4c5c";

    /// <summary>The code by which official statistics know the council's area: E09000030. Null where it is compared with nobody.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Days on which the council's offices are closed besides weekends and bank holidays.</summary>
    public IReadOnlyList<DateOnly> Closures { get; init; } = [];

    /// <summary>Which days the 28 clear days before a key decision or a private meeting are.</summary>
    /// <remarks>SI 2012/2089 regulations 5 and 9 say "clear days" and leave open which; calendar days are the usual reading.</remarks>
    public DayUnit NoticeDays { get; init; } = DayUnit.Calendar;

    /// <summary>The hour from which people get their daily e-mail of what they owe, in London.</summary>
    public TimeOnly DigestAt { get; init; } = new(7, 0);

    /// <summary>Sends no daily e-mails.</summary>
    public bool NoDigest { get; init; }

    /// <summary>Invented, to show the program; every page says so.</summary>
    public bool IsExample { get; init; }

    /// <summary>How far this council's clock runs from the real one: an example of 2018 lives on from the day it was loaded.</summary>
    public TimeSpan ClockShift { get; init; }
}

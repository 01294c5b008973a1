using System.Text.Json.Serialization;
using Candour.Time.DueDates;

namespace Candour.Time;

/// <summary>How exactly a plan says when something is due.</summary>
public enum DatePrecision { Day, Month, Quarter, Season, Year, Ongoing, Undetermined, Ambiguous }

/// <summary>One point that a due date names.</summary>
/// <param name="Text">The words it was written in.</param>
/// <param name="Date">The last possible day, where there is one: a month means its last day. Null where nothing is certain.</param>
/// <param name="Name">What is due then, where the plan says so: "Silver".</param>
public sealed record Milestone(
    string Text, DateOnly? Date, DatePrecision Precision,
    [property: JsonPropertyName("milestone")] string? Name = null)
{
    /// <summary>Why there is no day, in words for the person who wrote it; null where there is one.</summary>
    [JsonIgnore]
    public string? Why => Date is null ? MilestoneReader.WhyNoDay(Text, Precision) : null;
}

/// <summary>When an action is due, in the plan's own words and as far as they can be read. Nothing is guessed.</summary>
/// <param name="Written">The words as they stand in the plan.</param>
/// <param name="Milestones">In the order in which they are written; none where nothing is written.</param>
public sealed record DueDate(string Written, IReadOnlyList<Milestone> Milestones)
{
    /// <summary>The day after which all of it is late; null where any part has no day, or nothing is written.</summary>
    public DateOnly? LastDay => Milestones.Count > 0 && Milestones.All(m => m.Date is not null) ? Milestones.Max(m => m.Date) : null;

    public bool IsEmpty => Milestones.Count == 0;

    public bool HasOneDate => Milestones is [{ Date: not null }];

    /// <summary>Some of it goes on without an end.</summary>
    public bool IsOpenEnded => Milestones.Any(m => m.Precision is DatePrecision.Ongoing);

    /// <summary>Some of it can be read in more than one way.</summary>
    public bool IsAmbiguous => Milestones.Any(m => m.Precision is DatePrecision.Ambiguous);

    /// <summary>Reads what a plan's column of dates says. Any text can be read; what says nothing certain is kept as such.</summary>
    public static DueDate Parse(string written) => new(written, MilestoneReader.Read(written));
}

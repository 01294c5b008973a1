namespace Candour.Time;

/// <summary>How exactly a plan says when something is due.</summary>
public enum DatePrecision { Day, Month, Quarter, Season, Year, Ongoing, Undetermined, Ambiguous }

/// <summary>One point that a due date names.</summary>
/// <param name="Text">The words it was written in.</param>
/// <param name="Date">The last possible day, where there is one: a month means its last day. Null where nothing is certain.</param>
/// <param name="Name">What is due then, where the plan says so: "Silver".</param>
public sealed record Milestone(
    string Text, DateOnly? Date, DatePrecision Precision,
    [property: System.Text.Json.Serialization.JsonPropertyName("milestone")] string? Name = null);

/// <summary>When an action is due, in the plan's own words and as far as they can be read. Nothing is guessed.</summary>
public sealed record DueDate(string Written, IReadOnlyList<Milestone> Milestones)
{
    public static DueDate Parse(string written) => new(written, [new(written, null, DatePrecision.Undetermined)]);
}

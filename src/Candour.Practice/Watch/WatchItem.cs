namespace Candour.Practice;

/// <summary>Something that is late for a child, or due soon.</summary>
/// <param name="DaysLate">Calendar days from the due day; negative when it is still to come.</param>
public sealed record WatchItem(string Child, ListId List, string Rule, DateOnly Due, int DaysLate, string? Team, string? Worker);

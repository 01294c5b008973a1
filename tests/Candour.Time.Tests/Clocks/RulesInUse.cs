namespace Candour.Time.Tests.Clocks;

/// <summary>Clocks of the built-in rules, found by code.</summary>
internal static class RulesInUse
{
    public static IReadOnlyList<Clock> All(string asAt, params string[] events) =>
        Time.Clocks.On(Day(asAt), ClockRules.BuiltIn, events.Select(ToEvent));

    public static Clock The(string code, string asAt, params string[] events) =>
        All(asAt, events).ShouldHaveSingle(code);

    public static Clock ShouldHaveSingle(this IEnumerable<Clock> clocks, string code) =>
        clocks.Where(c => c.Rule.Code == code).ShouldHaveSingleItem();

    /// <summary>An event as the command line writes it, name=date, and its matter where it names one: name=date@matter.</summary>
    public static RecordedEvent ToEvent(string written) => written.Split('=', '@') is [var name, var date, .. var of]
        ? new(name, Day(date), of is [var matter] ? matter : null)
        : throw new ArgumentException(written);
}

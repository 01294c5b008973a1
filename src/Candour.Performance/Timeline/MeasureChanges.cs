using System.Collections.Frozen;

namespace Candour.Performance;

/// <summary>What can happen to measures, by the names that the ledger carries for good.</summary>
public static class MeasureChanges
{
    public const string Added = "measure.added";
    public const string Changed = "measure.changed";
    public const string FigureEntered = "observation.entered";
    public const string FigureRestated = "observation.restated";
    public const string Commented = "commentary.added";
    public const string CommentaryChanged = "commentary.changed";
    public const string BenchmarkLoaded = "benchmark.loaded";
    public const string NeighboursLoaded = "neighbour-table.loaded";
    public const string ScenarioAdded = "workforce-scenario.added";
    public const string ScenarioChanged = "workforce-scenario.changed";
    public const string ScenarioRemoved = "workforce-scenario.removed";
    public const string PublicationChanged = "publication-rules.changed";
}

/// <summary>What happened to measures, as a timeline says it.</summary>
public static class MeasureTitles
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [MeasureChanges.Added] = "Measure added",
        [MeasureChanges.Changed] = "Measure changed",
        [MeasureChanges.FigureEntered] = "Figure entered",
        [MeasureChanges.FigureRestated] = "Figure restated",
        [MeasureChanges.Commented] = "Commentary added",
        [MeasureChanges.CommentaryChanged] = "Commentary changed",
        [MeasureChanges.BenchmarkLoaded] = "Official statistics loaded",
        [MeasureChanges.NeighboursLoaded] = "Statistical neighbours loaded",
        [MeasureChanges.ScenarioAdded] = "Workforce projection added",
        [MeasureChanges.ScenarioChanged] = "Workforce projection changed",
        [MeasureChanges.ScenarioRemoved] = "Workforce projection removed",
        [MeasureChanges.PublicationChanged] = "Rules of publication changed",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>Null for a change that is not of this project.</summary>
    public static string? Of(string type) => Titles.GetValueOrDefault(type);
}

using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Performance;
using Candour.Practice;

namespace Candour.Site;

/// <summary>The kinds of record of all the domain projects, and the words for them.</summary>
internal static class ProgrammeRecords
{
    public static IReadOnlyDictionary<string, Type> Kinds { get; } =
        ImprovementRecords.Kinds.Concat(GovernanceRecords.Kinds).Concat(PerformanceRecords.Kinds).Concat(PracticeRecords.Kinds).Concat(AssuranceRecords.Kinds).ToDictionary();

    /// <summary>What people call a kind of record.</summary>
    public static string Kind(string kind) => GovernanceRecords.Kind(kind) ?? PerformanceRecords.Kind(kind) ?? PracticeRecords.Kind(kind) ?? AssuranceRecords.Kind(kind) ?? RecordWords.Kind(kind);

    /// <summary>What happened, as a timeline says it.</summary>
    public static string Title(string change) => GovernanceTitles.Of(change) ?? MeasureTitles.Of(change) ?? PracticeRecords.Title(change) ?? AssuranceChanges.Title(change) ?? EntryTitles.Of(change);
}

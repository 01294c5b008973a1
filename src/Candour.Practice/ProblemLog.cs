using System.Globalization;

namespace Candour.Practice;

/// <summary>Collects problems; of one kind in one column no more than somebody would read, and how many there were.</summary>
public sealed class ProblemLog
{
    /// <summary>So many of one kind in one column are listed one by one.</summary>
    public const int Most = 1000;

    private readonly List<PracticeProblem> _listed = [];
    private readonly Dictionary<(ListId? List, string? Column, string Code), int> _counts = [];

    public void Add(PracticeProblem problem)
    {
        var kind = (problem.List, problem.Column, problem.Code);
        var before = _counts.GetValueOrDefault(kind);
        _counts[kind] = before + 1;
        if (before < Most) _listed.Add(problem);
    }

    /// <summary>List by list, each from above; what is wrong with a whole list or column first.</summary>
    public IReadOnlyList<PracticeProblem> All() =>
        [.. _listed.Concat(_counts.Where(one => one.Value > Most).Select(one => NotListed(one.Key, one.Value - Most)))
            .OrderBy(one => one.List?.Place ?? 0).ThenBy(one => one.Row ?? 0)];

    /// <summary>How often each list has each problem, listed or not.</summary>
    public IReadOnlyList<ProblemCount> Counts() =>
        [.. _counts.GroupBy(one => (one.Key.List, one.Key.Code, SeverityOf(one.Key)))
            .Select(same => new ProblemCount(same.Key.List, same.Key.Code, same.Key.Item3, same.Sum(one => one.Value))).OrderBy(one => one.List?.Place ?? 0)];

    private PracticeProblem NotListed((ListId? List, string? Column, string Code) kind, int count) => new(
        kind.List, null, kind.Column, kind.Code, string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{count:N0} more rows have this problem; {Most:N0} are listed."),
        SeverityOf(kind));

    private Severity SeverityOf((ListId? List, string? Column, string Code) kind) => _listed.First(one => (one.List, one.Column, one.Code) == kind).Severity;
}

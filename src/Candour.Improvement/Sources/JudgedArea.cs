namespace Candour.Improvement;

/// <summary>How an area was judged last, by whom, and before that.</summary>
/// <param name="Before">Null where it has been judged once.</param>
public sealed record JudgedArea(string Area, string Grade, Source By, string? Before)
{
    private const string Overall = "Overall";

    public bool IsOverall => Area.StartsWith(Overall, StringComparison.OrdinalIgnoreCase);

    /// <summary>Every area that a source judged, in the order of the sources; the overall judgement first.</summary>
    public static IReadOnlyList<JudgedArea> Of(ProgrammeView view) =>
    [
        .. view.Sources.SelectMany(source => source.Judgements, (source, judgement) => (source, judgement))
            .GroupBy(one => one.judgement.Area.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(group => group.ToList())
            .Select(all => new JudgedArea(all[^1].judgement.Area.Trim(), all[^1].judgement.Grade, all[^1].source, all.Count > 1 ? all[^2].judgement.Grade : null))
            .OrderByDescending(one => one.IsOverall),
    ];
}

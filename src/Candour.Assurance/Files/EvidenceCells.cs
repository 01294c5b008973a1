using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>The cells of one line of a file of evidence.</summary>
internal sealed class EvidenceCells(CsvLine line, List<CsvNote> errors) : LineCells(line, errors)
{
    /// <summary>Null where a cell cannot be read.</summary>
    public EvidenceDraft? Read()
    {
        var draft = new EvidenceDraft
        {
            Title = Text(EvidenceColumns.Title), Summary = Text(EvidenceColumns.Summary), Collector = Text(EvidenceColumns.Collector), Link = Text(EvidenceColumns.Link), Supersedes = Text(EvidenceColumns.Instead),
            Shows = One<Shows>(EvidenceColumns.Shows, AssuranceNames.Of), Method = One<EvidenceMethod>(EvidenceColumns.Method, AssuranceNames.Of), Independence = One<Independence>(EvidenceColumns.Independence, AssuranceNames.Of),
            Line = One<EvidenceLine>(EvidenceColumns.Line, AssuranceNames.Of, AssuranceNames.Short), Classification = One<Classification>(EvidenceColumns.Classification, AssuranceNames.Of) ?? Classification.Internal,
            ObservedFrom = Day(EvidenceColumns.From), ObservedTo = Day(EvidenceColumns.Observed), CollectedOn = Day(EvidenceColumns.Since), ValidUntil = Day(EvidenceColumns.Until),
            Supports = References(EvidenceColumns.For), Contradicts = References(EvidenceColumns.Against),
        };
        return IsReadable ? draft : null;
    }

    public static string? ColumnOf(string field) => field switch
    {
        "supports" => EvidenceColumns.For,
        "contradicts" => EvidenceColumns.Against,
        "observedFrom" => EvidenceColumns.From,
        "observedTo" => EvidenceColumns.Observed,
        "collectedOn" => EvidenceColumns.Since,
        "validUntil" => EvidenceColumns.Until,
        "supersedes" => EvidenceColumns.Instead,
        _ => EvidenceColumns.Read.FirstOrDefault(one => one == field),
    };

    private IReadOnlyList<string> References(string column) => Draft.References(Text(column));
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>The cells of one line of a file of evidence.</summary>
internal sealed class EvidenceCells(CsvLine line, List<CsvNote> errors) : LineCells(line, errors)
{
    private static readonly char[] Separators = [';', ',', '\n', ' '];

    /// <summary>Null where a cell cannot be read.</summary>
    public EvidenceDraft? Read()
    {
        var draft = new EvidenceDraft
        {
            Title = Text(EvidenceColumns.Title), Summary = Text(EvidenceColumns.Summary), Collector = Text(EvidenceColumns.Collector), Link = Text(EvidenceColumns.Link), Supersedes = Text(EvidenceColumns.Instead),
            Shows = Word<Shows>(EvidenceColumns.Shows, AssuranceNames.Of), Method = Word<EvidenceMethod>(EvidenceColumns.Method, AssuranceNames.Of), Independence = Word<Independence>(EvidenceColumns.Independence, AssuranceNames.Of),
            Line = Word<EvidenceLine>(EvidenceColumns.Line, AssuranceNames.Of, AssuranceNames.Short), Classification = Word<Classification>(EvidenceColumns.Classification, AssuranceNames.Of) ?? Classification.Internal,
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

    /// <summary>One of a few, by its short name or as the site says it.</summary>
    private T? Word<T>(string column, params ReadOnlySpan<Func<T, string>> names) where T : struct, Enum
    {
        if (Text(column) is not { } text) return null;
        foreach (var one in Enum.GetValues<T>())
        {
            if (text.Equals($"{one}", StringComparison.OrdinalIgnoreCase)) return one;
            foreach (var name in names)
                if (text.Equals(name(one), StringComparison.OrdinalIgnoreCase)) return one;
        }
        Wrong(column, $"“{text}” is none of {InWords.List(Enum.GetNames<T>())}.");
        return null;
    }

    private string[] References(string column) => (Text(column) ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

namespace Candour.Assurance;

/// <summary>The columns of a file of evidence: the same out and in.</summary>
public static class EvidenceColumns
{
    public const string Number = "number", Title = "title", Summary = "summary", Shows = "shows", Line = "line", Method = "method", Collector = "collector", Independence = "independence",
        For = "for", Against = "against", From = "from", Observed = "observed", Since = "since", Until = "until", Instead = "instead", Classification = "classification", Link = "link", File = "file", Sha256 = "sha256";

    /// <summary>What a file says of new evidence.</summary>
    public static IReadOnlyList<string> Read { get; } =
        [Title, Summary, Shows, Line, Method, Collector, Independence, For, Against, From, Observed, Since, Until, Instead, Classification, Link, File];

    /// <summary>What has been written by the site: it says which lines are recorded already.</summary>
    public static IReadOnlyList<string> Written { get; } = [Number, Sha256];

    public static IReadOnlyList<string> Needed { get; } = [Title, Shows, Line, Method, Collector, Independence, Observed];
}

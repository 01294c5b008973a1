namespace Candour.Governance;

public enum ClearanceKind { Legal, Finance, Director, LeadMember }

public enum ClearanceAnswer { Cleared, ClearedWithComments, Returned }

/// <summary>Whether a paper is cleared by somebody. Nothing but their own answer clears it.</summary>
public enum ClearanceState { NotSought, Sought, Returned, OutOfDate, ClearedWithComments, Cleared }

/// <summary>That somebody was asked to clear a paper, and what they said.</summary>
/// <param name="From">The post or person asked.</param>
/// <param name="Hash">The content that was cleared; a later change makes the clearance out of date.</param>
public sealed record Clearance(
    Guid Id, ClearanceKind Kind, Guid From, DateOnly SoughtOn,
    ClearanceAnswer? Answer = null, DateOnly? AnsweredOn = null, string? By = null, string? Comment = null, string? Hash = null)
{
    public ClearanceState StateFor(string contentHash) => Answer switch
    {
        null => ClearanceState.Sought,
        ClearanceAnswer.Returned => ClearanceState.Returned,
        _ when Hash != contentHash => ClearanceState.OutOfDate,
        ClearanceAnswer.ClearedWithComments => ClearanceState.ClearedWithComments,
        _ => ClearanceState.Cleared,
    };
}

/// <summary>One row of the table that a printed report ends with.</summary>
/// <param name="Last">The last time that it was sought; null where it never was.</param>
public sealed record ClearanceRow(ClearanceKind Kind, Clearance? Last, ClearanceState State)
{
    public bool IsCleared => State is ClearanceState.Cleared or ClearanceState.ClearedWithComments;
}

/// <summary>The clearances that a paper needs, sought or not.</summary>
public static class ClearanceTable
{
    public static IReadOnlyList<ClearanceKind> Needed(PaperType type) => type is PaperType.Information or PaperType.Presentation
        ? [ClearanceKind.Director]
        : [ClearanceKind.Legal, ClearanceKind.Finance, ClearanceKind.Director, ClearanceKind.LeadMember];

    public static IReadOnlyList<ClearanceRow> Of(Paper paper)
    {
        var hash = paper.ContentHash;
        return
        [
            .. Needed(paper.Type).Union(paper.Clearances.Select(one => one.Kind)).Order()
                .Select(kind => (kind, Last: paper.Clearances.LastOrDefault(one => one.Kind == kind)))
                .Select(one => new ClearanceRow(one.kind, one.Last, one.Last?.StateFor(hash) ?? ClearanceState.NotSought)),
        ];
    }

    public static bool IsCleared(Paper paper) => Of(paper).All(one => one.IsCleared);
}

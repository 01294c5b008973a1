using System.Globalization;

namespace Candour.Improvement;

/// <summary>A line of a file of actions. The first line after the header is line 2.</summary>
/// <param name="Cells">By the column's name.</param>
public sealed record CsvLine(int Number, IReadOnlyDictionary<string, string> Cells);

/// <summary>A file of actions: the same columns out and in.</summary>
public static class ActionCsv
{
    /// <summary>Between the items of one cell.</summary>
    public const string Separator = "; ";

    /// <summary>What a file can say and change.</summary>
    public static IReadOnlyList<string> Editable { get; } =
    [
        "Reference", "Plan", "Number", "Action", "Theme", "Recommendations", "Leads", "Due as written",
        "Review on", "Monitored by", "Expected evidence", "Must wait for", "Closing criteria",
    ];

    /// <summary>What a file shows only: it is changed by reporting, moving a date or closing, each with its reason.</summary>
    public static IReadOnlyList<string> Shown { get; } =
        ["First promised", "Due now", "Days moved", "Times moved", "Claim", "Last report", "State", "Overdue"];

    /// <summary>What a file has beside that is worked out from other records; it is not read.</summary>
    public static IReadOnlyList<string> Beside { get; } = ["Evidence", "Evidence falls on"];

    public static IReadOnlyList<string> Columns { get; } = [.. Editable, .. Shown];

    /// <summary>The cells of a row, one for each of <see cref="Columns"/>.</summary>
    public static IReadOnlyList<string> Cells(ActionRow row, ProgrammeView view) =>
    [
        row.Reference,
        row.Plan?.Code ?? "",
        row.Number,
        row.Text,
        row.Theme ?? "",
        Join(row.Recommendations.Select(one => one.Reference)),
        Join(row.Leads.Select(one => one.Title)),
        row.Written ?? "",
        row.Action.ReviewOn?.Iso() ?? "",
        Join(row.MonitoredBy),
        row.Action.ExpectedEvidence ?? "",
        Join(row.Action.DependsOn.Select(id => Describe.Name(id, view))),
        row.Action.ClosingCriteria ?? "",
        row.Original?.Iso() ?? "",
        row.Due?.Iso() ?? "",
        row.DaysMoved?.ToString(CultureInfo.InvariantCulture) ?? "",
        row.TimesMoved.ToString(CultureInfo.InvariantCulture),
        row.Claim.Name,
        row.UpdatedOn?.Iso() ?? "",
        row.State.ToString(),
        row.IsOverdue ? "Yes" : "No",
    ];

    internal static string Join(IEnumerable<string> items) => string.Join(Separator, items);
}

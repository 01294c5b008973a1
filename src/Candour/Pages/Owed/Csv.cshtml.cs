using System.Globalization;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Owed;

/// <summary>What is owed, as a file.</summary>
public sealed class CsvModel(Desk desk) : OwedPage(desk)
{
    private static readonly string[] Columns = ["what", "kind", "for", "who", "due", "daysLate"];

    public CsvResult OnGet() => new($"owed-{Today:yyyy-MM-dd}.csv", Columns, Rows().Select(Cells));

    private IReadOnlyList<string> Cells(OwedRow one) =>
    [
        one.What, one.Kind, one.To, one.Names(Governance), one.Due?.Iso() ?? "",
        one.DaysLate(Today)?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];
}

using System.Globalization;
using Candour.Assurance;
using Candour.Children;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>The list of audited cases to hand to inspectors, for some months. Each look at it is in the ledger, with each round.</summary>
public abstract class InspectorsPage(Desk desk, Looks looks) : ProgrammePage(desk)
{
    /// <summary>As yyyy-MM; the month before the last where it is not said.</summary>
    [FromQuery]
    public string? From { get; set; }

    [FromQuery]
    public string? To { get; set; }

    public DateOnly First => Month(From) ?? new DateOnly(Today.Year, Today.Month, 1).AddMonths(-3);

    public DateOnly Last => Month(To) ?? new DateOnly(Today.Year, Today.Month, 1);

    internal IReadOnlyList<InspectorList.Row> Rows { get; private set; } = [];

    protected async Task ReadAsync()
    {
        Rows = InspectorList.Of(AuditsView.Of(View), First, Last);
        foreach (var round in Rows.Select(one => one.Round).Distinct()) await looks.RecordAsync(Desk, round, AuditPart.Inspectors);
    }

    private static DateOnly? Month(string? text) => DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using System.Globalization;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.WeakSpots;

/// <summary>The findings as a file, with the number of the rule set that made them.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    private static readonly string[] Columns =
        ["Rule", "Title", "Subject kind", "Reference", "Finding", "Waived by", "Reason", "Waived until", "Rule set", "As at"];

    [FromQuery]
    public string? Plan { get; set; }

    [FromQuery]
    public Guid? Lead { get; set; }

    public CsvResult OnGet() => new(
        $"stress-test-{Today:yyyy-MM-dd}.csv", Columns,
        new FindingFilter(IndexModel.Named(Plan), Lead).Apply(StressTests.Whole.Run(View, Today), View, Today).Select(Cells));

    private IReadOnlyList<string> Cells(Finding one) =>
    [
        one.Rule.Code, one.Rule.Title, one.SubjectKind, one.Reference, one.Sentence,
        one.WaivedBy?.By ?? "", one.WaivedBy?.Reason ?? "", Iso(one.WaivedBy?.Until),
        StressTest.RuleSet.ToString(CultureInfo.InvariantCulture), Today.Iso(),
    ];

    private static string Iso(DateOnly? day) => day?.Iso() ?? "";
}

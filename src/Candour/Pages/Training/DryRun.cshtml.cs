using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Training;

/// <summary>What a file of cohorts would do.</summary>
public sealed class DryRunModel(Desk desk, FileStore files) : DryRunPage<CohortFile>(desk, files)
{
    public override bool IsIdle => Outcome is { Lines.Count: 0, Errors.Count: 0 };

    protected override bool CanBeDone => Outcome.CanBeDone;

    protected override IReadOnlyList<Change> Changes => Outcome.Changes(View);

    protected override IEnumerable<string> Deeds => Outcome.Lines.SelectMany(one => CohortCsv.Rows(one.Course, one.Cohort)
        .Select(row => $"{View.Snapshot.VersionOf(one.Cohort.Id)} {string.Join(' ', row)}"));

    protected override CohortFile Read(IReadOnlyList<CsvLine> lines) => CohortFileReader.Read(lines, View, Desk.Now(View), Today);

    protected override string Made(Guid step) => $"/history/steps/{step}";

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/training"));
}

using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>What a file of figures would do.</summary>
public sealed class DryRunModel(Desk desk, FileStore files) : DryRunPage<ObservationFile>(desk, files)
{
    public override bool IsIdle => Outcome is { Lines.Count: 0, Errors.Count: 0 };

    protected override bool CanBeDone => Outcome.CanBeDone;

    protected override IReadOnlyList<Change> Changes => Outcome.Changes;

    /// <summary>Each figure, with the one that it restates.</summary>
    protected override IEnumerable<string> Deeds =>
        Outcome.Lines.Select(one => $"{one.Line} {one.Figure.UniqueName} {one.Figure.Numerator} {one.Figure.Denominator} {one.Figure.Value} {one.Figure.WhyMissing}");

    protected override ObservationFile Read(IReadOnlyList<CsvLine> lines) => ObservationFileReader.Read(lines, MeasureView.Of(View), Desk.Now(View), Today);

    protected override string Made(Guid step) => $"/history/steps/{step}";

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/measures"));
}

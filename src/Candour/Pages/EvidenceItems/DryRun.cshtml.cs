using Candour.Assurance;
using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.EvidenceItems;

/// <summary>What a folder of evidence would add.</summary>
public sealed class DryRunModel(Desk desk, FileStore files) : DryRunPage<EvidenceList>(desk, files), IDisposable
{
    private EvidenceBundle? _bundle;

    public override bool IsIdle => Outcome is { Lines.Count: 0, Errors.Count: 0 };

    protected override bool CanBeDone => Outcome.CanBeDone;

    protected override IReadOnlyList<Change> Changes => Outcome.Changes;

    protected override IEnumerable<string> Deeds => Outcome.Lines.Select(one => $"{one.Line} {one.Evidence.Number} {one.Evidence.Title} {one.Evidence.File?.Sha256}");

    protected override async Task<(string Name, IReadOnlyList<CsvLine> Lines)?> FindAsync()
    {
        _bundle?.Dispose();
        _bundle = await EvidenceBundle.FindAsync(Files, Desk.Authority, Sha256);
        return _bundle is null ? null : (_bundle.Name, _bundle.Lines);
    }

    protected override EvidenceList Read(IReadOnlyList<CsvLine> lines) => EvidenceFileReader.Read(lines, _bundle!.Files, AssuranceView.Of(View), Desk.Now(View), Today);

    protected override Task KeepAsync() => _bundle!.KeepAsync(Outcome.Lines.Select(one => one.Evidence.File).OfType<EvidenceFile>(), Files, Desk.Authority, HttpContext.RequestAborted);

    protected override string Made(Guid step) => $"/history/steps/{step}";

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/evidence"));

    public void Dispose() => _bundle?.Dispose();
}

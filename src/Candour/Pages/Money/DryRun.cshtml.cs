using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Money;

/// <summary>What a file of entries would do.</summary>
public sealed class DryRunModel(Desk desk, FileStore files) : DryRunPage<MoneyFile>(desk, files)
{
    public override bool IsIdle => Outcome is { Lines.Count: 0, Errors.Count: 0 };

    protected override bool CanBeDone => Outcome.CanBeDone;

    protected override IReadOnlyList<Change> Changes => Outcome.Changes;

    protected override IEnumerable<string> Deeds => Outcome.Lines.Select(one => $"{one.Number} {string.Join(' ', MoneyCsv.Cells(one.Line, one.Entry))}");

    protected override MoneyFile Read(IReadOnlyList<CsvLine> lines) => MoneyFileReader.Read(lines, View, Desk.Now(View), Today);

    protected override string Made(Guid step) => $"/history/steps/{step}";

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/money"));
}

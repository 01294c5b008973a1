using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Actions;

/// <summary>What a file of actions would do.</summary>
public sealed class DryRunModel(Desk desk, FileStore files) : DryRunPage<ActionCsvPlan>(desk, files)
{
    public override bool IsIdle => Outcome is { Added.Count: 0, Changed.Count: 0, Errors.Count: 0 };

    protected override bool CanBeDone => Outcome.CanBeDone;

    protected override IReadOnlyList<Change> Changes => Outcome.Changes(View);

    protected override IEnumerable<string> Deeds =>
    [
        .. Outcome.Added.Select(one => $"+{one.Line} {one.Action.Reference}"),
        .. Outcome.Changed.SelectMany(one => one.Differences, (one, difference) => $"{one.Line} {one.After.Reference} {difference}"),
    ];

    protected override ActionCsvPlan Read(IReadOnlyList<CsvLine> lines) => ActionCsvReader.Read(lines, View, Desk.Now(View), Today);

    protected override string Made(Guid step) => $"/actions/imported/{step}";
}

using System.CommandLine;
using Candour.Governance;
using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Reading;
using Candour.Reading.Accepting;
using Candour.Site;
using Candour.Storage;

namespace Candour.Commands;

/// <summary><c>candour import FILE</c>: a draft in the store for review on the site; with <c>--accept</c> taken as read, with <c>--dry-run</c> only told.</summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo> FileArgument = new("file") { Description = "A report, plan or other paper: PDF, DOCX, XLSX, CSV, HTML or text." };
    private static readonly Option<bool> Accept = new("--accept") { Description = "Take everything that can be taken, as it was read." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what --accept would do, and store nothing." };
    private static readonly Option<string?> Board = new("--board") { Description = "The board, by its code, of papers that do not name theirs." };
    private static readonly Option<bool> GoodRows = new("--good-rows") { Description = "With --accept: take a log's good rows although others are wrong. Without it, one wrong row keeps the whole log out." };
    private static readonly Option<string?> Council = new("--council") { Description = "The council, by its name in addresses, where the store holds several." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document." };

    private static readonly Actor Actor = new("Command line");

    public static Command Create()
    {
        var command = new Command("import", "Read a document into the store, for review on the site.") { FileArgument, Accept, DryRun, Board, GoodRows, Council, StoreOptions.Data, Json };
        command.SetAction((parsed, cancel) => RunAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var file = parsed.GetValue(FileArgument)!;
        if (!file.Exists) throw new UnusableInputException($"{file.Name}: there is no such file.");
        var database = StoreOptions.Existing(parsed);
        await database.MigrateAsync(cancel);
        var authority = await AuthorityAsync(database, parsed.GetValue(Council), cancel);

        var (kinds, time) = (new RecordKinds(ProgrammeRecords.Kinds), TimeProvider.System);
        var (store, snapshots) = (new LedgerStore(database, kinds, time), new Snapshots(database, kinds));
        var history = new History(database);
        using var intake = new DocumentIntake(new(database, time), store, snapshots, time);
        var isDryRun = parsed.GetValue(DryRun);
        CheckBoard(parsed.GetValue(Board), (await NowAsync(snapshots, authority, time, cancel)).View);
        var arrival = await ReadAsync(intake, authority, file, isDryRun, cancel);
        var (at, before) = await NowAsync(snapshots, authority, time, cancel);

        Took? took = null;
        if (isDryRun) took = new(Acceptance.Of(arrival.Import, before, Decide(before, arrival.Import), at, at.DayInLondon()), null);
        else if (parsed.GetValue(Accept))
            took = await new Taking(store, snapshots, history, new(history, snapshots, kinds), kinds)
                .TakeAsync(authority, arrival.Import.Id, before.Snapshot.VersionOf(arrival.Import.Id), Decide, Actor, at, at.DayInLondon(), parsed.GetValue(GoodRows), cancel);
        if (took?.Conflict is not null) throw new UnusableInputException($"{file.Name}: somebody else changed the draft at the same moment. Try again.");

        var isTaken = took?.Step is not null || (isDryRun && (took!.Acceptance.Wrong == 0 || parsed.GetValue(GoodRows)));
        var preview = took is null ? null : Preview.Of(isTaken ? took.Acceptance : took.Acceptance with { Changes = [] }, arrival.Import, before, at);
        var report = ImportReport.Of(arrival, took, preview, kinds, isDryRun);
        if (parsed.GetValue(Json)) Output.WriteJson(report);
        else report.Write(Console.Out);
        return report.HasProblems ? CommandLine.FoundProblems : CommandLine.Done;

        Reading.Accepting.Decision Decide(ProgrammeView view, DocumentImport import) => Decided(view, import, parsed.GetValue(Board));
    }

    private static void CheckBoard(string? code, ProgrammeView view)
    {
        if (code is null || GovernanceView.Of(view).BoardBy(code) is not null) return;
        var there = GovernanceView.Of(view).Boards.Select(one => one.Code).ToList();
        throw new UnusableInputException($"--board: the store holds no board '{code}'; it holds {(there.Count == 0 ? "none" : InWords.List(there))}.");
    }

    /// <summary>Everything as it was read; what names no board goes to the one that was said.</summary>
    private static Reading.Accepting.Decision Decided(ProgrammeView view, DocumentImport import, string? board)
    {
        var draft = DraftJson.Read(import.Draft);
        return Reading.Accepting.Decision.Everything(draft) with
        {
            Targets = board is null ? [] : [.. SuggestedTargets.For(draft, import.Id, view).Select(one => one with { Board = one.Board ?? GovernanceView.Of(view).BoardBy(board)?.Id })],
        };
    }

    /// <summary>The moment by the council's clock, and the programme.</summary>
    private static async Task<(DateTimeOffset At, ProgrammeView View)> NowAsync(Snapshots snapshots, Guid authority, TimeProvider time, CancellationToken cancel)
    {
        var view = ProgrammeView.Of(await snapshots.NowAsync(authority, cancel));
        return (time.GetUtcNow() + (view.Council?.ClockShift ?? TimeSpan.Zero), view);
    }

    private static async Task<Guid> AuthorityAsync(Database database, string? slug, CancellationToken cancel)
    {
        var all = await new Authorities(database).AllAsync(cancel);
        return all.Where(one => slug is null || one.Slug == slug).ToList() switch
        {
            [var only] => only.Id,
            [] => throw new UnusableInputException(slug is null ? "The store holds no council yet. Start the site once: candour serve." : $"--council: the store holds no council '{slug}'."),
            _ => throw new UnusableInputException($"--council: say which; the store holds {InWords.List(all.Select(one => one.Slug))}."),
        };
    }

    private static async Task<Arrival> ReadAsync(DocumentIntake intake, Guid authority, FileInfo file, bool isDryRun, CancellationToken cancel)
    {
        try
        {
            await using var content = file.OpenRead();
            return isDryRun ? await intake.LookAsync(authority, content, file.Name, cancel) : await intake.ReadAsync(authority, content, file.Name, Actor, cancel: cancel);
        }
        catch (DocumentRefusedException refused)
        {
            throw new UnusableInputException(refused.Message);
        }
    }
}

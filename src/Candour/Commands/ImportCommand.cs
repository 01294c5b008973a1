using System.CommandLine;
using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Reading;
using Candour.Reading.Accepting;
using Candour.Site;
using Candour.Storage;

namespace Candour.Commands;

/// <summary><c>candour import FILE</c>: a draft in the store for review on the site; with <c>--accept</c> taken as read.</summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo> FileArgument = new("file") { Description = "A report, plan or other paper: PDF, DOCX, XLSX, CSV, HTML or text." };
    private static readonly Option<bool> Accept = new("--accept") { Description = "Take everything that can be taken, as it was read." };
    private static readonly Option<bool> GoodRows = new("--good-rows") { Description = "With --accept: take a log's good rows although others are wrong. Without it, one wrong row keeps the whole log out." };
    private static readonly Option<string?> Council = new("--council") { Description = "The council, by its name in addresses, where the store holds several." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document." };

    private static readonly Actor Actor = new("Command line");

    public static Command Create()
    {
        var command = new Command("import", "Read a document into the store, for review on the site.") { FileArgument, Accept, GoodRows, Council, StoreOptions.Data, Json };
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
        var arrival = await ReadAsync(intake, authority, file, cancel);

        var took = parsed.GetValue(Accept)
            ? await TakeAsync(new(store, snapshots, history, new(history, snapshots, kinds), kinds), snapshots, authority, arrival.Import.Id, time, parsed.GetValue(GoodRows), cancel)
            : null;
        if (took?.Conflict is not null) throw new UnusableInputException($"{file.Name}: somebody else changed the draft at the same moment. Try again.");
        var made = took?.Step is { } step ? await history.OfBatchAsync(authority, step, cancel) : [];
        var import = ProgrammeView.Of(await snapshots.NowAsync(authority, cancel)).Snapshot.Find<DocumentImport>(arrival.Import.Id)!;

        var report = ImportReport.Of(arrival, import, took, made);
        if (parsed.GetValue(Json)) Output.WriteJson(report);
        else report.Write(Console.Out);
        return report.HasProblems ? CommandLine.FoundProblems : CommandLine.Done;
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

    private static async Task<Arrival> ReadAsync(DocumentIntake intake, Guid authority, FileInfo file, CancellationToken cancel)
    {
        try
        {
            await using var content = file.OpenRead();
            return await intake.ReadAsync(authority, content, file.Name, Actor, cancel: cancel);
        }
        catch (DocumentRefusedException refused)
        {
            throw new UnusableInputException(refused.Message);
        }
    }

    private static async Task<Took> TakeAsync(Taking taking, Snapshots snapshots, Guid authority, Guid import, TimeProvider time, bool goodRowsOnly, CancellationToken cancel)
    {
        var view = ProgrammeView.Of(await snapshots.NowAsync(authority, cancel));
        var at = time.GetUtcNow() + (view.Council?.ClockShift ?? TimeSpan.Zero);
        return await taking.TakeAsync(authority, import, view.Snapshot.VersionOf(import),
            (_, draft) => Decision.Everything(DraftJson.Read(draft.Draft)), Actor, at, at.DayInLondon(), goodRowsOnly, cancel);
    }
}

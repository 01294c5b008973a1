using System.Diagnostics;
using System.Text.Json;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Documents;

public sealed class ImportCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-import-").FullName;

    public async ValueTask InitializeAsync() => (await CommandRun.OfAsync("demo", "--data", _folder)).ExitCode.ShouldBe(0);

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_draft_waits_for_review_and_accept_takes_it()
    {
        var draft = await CommandRun.OfAsync("import", Clerk.Own("eastmere-plan-layout.txt"), "--data", _folder);
        draft.Output.ShouldContain("was read: ");
        (await ViewAsync()).Imports.Single().State.ShouldBe(ImportState.Draft);

        var accepted = await CommandRun.OfAsync("import", Clerk.Own("eastmere-plan-layout.txt"), "--accept", "--json", "--data", _folder);
        var said = JsonDocument.Parse(accepted.Output).RootElement;
        said.GetProperty("status").GetString().ShouldBe("alreadyRead");
        said.GetProperty("added").EnumerateArray().Count(one => one.GetProperty("kind").GetString() == "action").ShouldBe(4);
        (await ViewAsync()).Imports.Single().State.ShouldBe(ImportState.Accepted);
    }

    [Fact]
    public async Task A_dry_run_says_what_accepting_would_do_and_stores_nothing()
    {
        var before = (await ViewAsync()).Snapshot.Sequence;
        var dry = await CommandRun.OfAsync("import", Clerk.Own("eastmere-plan-layout.txt"), "--dry-run", "--json", "--data", _folder);
        (await ViewAsync()).Snapshot.Sequence.ShouldBe(before);
        var told = JsonDocument.Parse(dry.Output).RootElement;
        (told.GetProperty("dryRun").GetBoolean(), told.GetProperty("import").ValueKind, told.GetProperty("step").ValueKind).ShouldBe((true, JsonValueKind.Null, JsonValueKind.Null));

        var done = JsonDocument.Parse((await CommandRun.OfAsync("import", Clerk.Own("eastmere-plan-layout.txt"), "--accept", "--json", "--data", _folder)).Output).RootElement;
        done.GetProperty("added").GetRawText().ShouldBe(told.GetProperty("added").GetRawText());

        var again = await CommandRun.OfAsync("import", Clerk.Own("eastmere-plan-layout.txt"), "--dry-run", "--data", _folder);
        again.Output.ShouldContain("Nothing was stored.");
    }

    [Fact]
    public async Task A_paper_of_no_board_that_is_recorded_says_what_is_missing_and_which_boards_there_are()
    {
        var file = Path.Combine(_folder, "agenda.txt");
        await File.WriteAllTextAsync(file, "NORTHMERE LEARNING PARTNERSHIP\n\nAGENDA\n\nDate: 3 July 2019\nTime: 5.30 pm\n\n1. Apologies\n2. Minutes of the last meeting\n3. Practice review\n");
        var board = Governance.GovernanceView.Of(await ViewAsync()).Boards.First(one => one.EndedOn is null);

        var asked = await CommandRun.OfAsync("import", file, "--accept", "--json", "--data", _folder);
        asked.ExitCode.ShouldBe(1);
        var gap = JsonDocument.Parse(asked.Output).RootElement.GetProperty("missing").EnumerateArray().ShouldHaveSingleItem();
        gap.GetProperty("field").GetString().ShouldBe("board");
        gap.GetProperty("choices").EnumerateArray().Select(one => one.GetProperty("code").GetString()).ShouldContain(board.Code);

        (await CommandRun.OfAsync("import", file, "--accept", "--board", "NONE", "--data", _folder)).ExitCode.ShouldBe(2);
        var taken = await CommandRun.OfAsync("import", file, "--accept", "--board", board.Code, "--data", _folder);
        taken.ExitCode.ShouldBe(0, taken.Output);
        var view = Governance.GovernanceView.Of(await ViewAsync());
        view.AgendaOf(view.MeetingOn(board.Id, new DateOnly(2019, 7, 3))!.Id).Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_cannot_be_imported_is_one_line_and_leaves_the_store_as_it_was()
    {
        var file = Path.Combine(_folder, "cut.pdf");
        await File.WriteAllTextAsync(file, "%PDF-1.7\n1 0 obj");
        var run = await CommandRun.OfAsync("import", file, "--data", _folder);
        run.ExitCode.ShouldBe(2);
        run.Error.Trim().Split('\n').Single().ShouldStartWith("candour: cut.pdf: ");
        (await ViewAsync()).Imports.ShouldBeEmpty();
    }

    /// <remarks>Three times, or as often as CANDOUR_KILLS says.</remarks>
    [Fact]
    public async Task A_process_killed_in_the_middle_leaves_nothing_or_a_whole_draft()
    {
        var times = int.TryParse(Environment.GetEnvironmentVariable("CANDOUR_KILLS"), System.Globalization.CultureInfo.InvariantCulture, out var said) ? said : 3;
        var moments = new Random(2017);
        for (var time = 0; time < times; time++)
        {
            var file = Path.Combine(_folder, $"plan-{time}.txt");
            await File.WriteAllTextAsync(file, $"Paper {time}\n{await File.ReadAllTextAsync(Clerk.Own("eastmere-pack.txt"))}");
            using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "candour.dll"), "import", file, "--accept", "--data", _folder])
            {
                UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            await Task.Delay(moments.Next(300, 3000));
            process.Kill();
            await process.WaitForExitAsync();

            var verified = await CommandRun.OfAsync("verify", "--data", _folder);
            verified.ExitCode.ShouldBe(0, verified.Output);
            ShouldBeWhole(await ViewAsync());
        }
    }

    // What says that it came from an import has that import, and an import that took rows has its records.
    private static void ShouldBeWhole(ProgrammeView view)
    {
        var taken = view.Imports.Where(one => one.State is ImportState.Accepted).Select(one => one.Id).ToHashSet();
        view.Actions.Select(one => one.Provenance?.Import).OfType<Guid>().ShouldAllBe(import => taken.Contains(import));
        foreach (var import in view.Imports)
        {
            import.Text.ShouldNotBeEmpty();
            if (import.State is ImportState.Accepted) import.Accepted.ShouldNotBeEmpty();
        }
    }

    private async Task<ProgrammeView> ViewAsync()
    {
        var database = Database.InFolder(_folder);
        var authority = (await new Authorities(database).AllAsync()).Single().Id;
        return ProgrammeView.Of(await new Snapshots(database, new RecordKinds(ProgrammeRecords.Kinds)).NowAsync(authority));
    }
}

using System.Diagnostics;

namespace Candour.Web.Tests.Commands;

/// <summary>The commands that run and look after a store.</summary>
public sealed class StoreCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-commands-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_example_is_loaded_and_found_whole()
    {
        (await CommandRun.OfAsync("demo", "--data", _folder)).ExitCode.ShouldBe(0);
        var verified = await CommandRun.OfAsync("verify", "--data", _folder);
        verified.ExitCode.ShouldBe(0);
        verified.Output.ShouldContain("whole");
        (await CommandRun.OfAsync("demo", "--data", _folder)).ExitCode.ShouldBe(0, "nobody has used it, so it may be made anew");
    }

    [Fact]
    public async Task A_store_that_is_not_the_untouched_example_is_not_replaced_unasked()
    {
        var database = Storage.Database.InFolder(_folder);
        await database.MigrateAsync();
        await new Storage.Authorities(database).AddAsync(Guid.NewGuid(), "ours");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var refused = await CommandRun.OfAsync("demo", "--data", _folder);
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("--replace");
        (await CommandRun.OfAsync("demo", "--data", _folder, "--replace")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Verify_says_that_there_is_no_store()
    {
        var refused = await CommandRun.OfAsync("verify", "--data", Path.Combine(_folder, "nothing"));
        refused.ExitCode.ShouldBe(2);
        refused.Error.Trim().ShouldEndWith("there is no store in this folder.");
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_one_line_and_no_stack_trace()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "candour.db"), "not a store");
        var refused = await CommandRun.OfAsync("serve", "--data", _folder);
        refused.ExitCode.ShouldBe(2);
        refused.Error.Trim().ShouldBe("candour: The store cannot be used: SQLite Error 26: 'file is not a database'.");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named_without_its_password()
    {
        var refused = await CommandRun.WithAsync(
            new Dictionary<string, string> { ["CANDOUR_DATABASE"] = "Host=127.0.0.1;Port=1;Username=x;Password=hush;Database=y" }, "serve");
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("127.0.0.1:1");
        refused.Error.ShouldNotContain("hush");
    }

    [Fact]
    public async Task The_first_start_prints_the_address_and_a_link_that_opens()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "candour.dll"), "--data", _folder, "--urls", "http://127.0.0.1:0"])
        { RedirectStandardOutput = true, UseShellExecute = false })!;
        try
        {
            var said = "";
            while (!said.Contains("account/link", StringComparison.Ordinal)) said = (await process.StandardOutput.ReadLineAsync()).ShouldNotBeNull();
            using var visitor = new Visitor(new() { BaseAddress = new("http://127.0.0.1") });
            (await visitor.OpenAsync(said[said.IndexOf("http", StringComparison.Ordinal)..])).QuerySelector("h1")!.TextContent.ShouldBe("Sign in");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}

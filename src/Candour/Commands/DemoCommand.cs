using System.CommandLine;
using Candour.Example;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;

namespace Candour.Commands;

/// <summary><c>candour demo</c>: a fresh store with the example programme.</summary>
internal static class DemoCommand
{
    private static readonly Option<bool> Replace = new("--replace") { Description = "Replace a store that people use. What it holds is lost." };

    public static Command Create()
    {
        var command = new Command("demo", "Makes a fresh embedded store with the example programme.") { StoreOptions.Data, Replace };
        command.SetAction(async (parsed, cancel) => await RunAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var folder = StoreOptions.Folder(parsed)
            ?? throw new UnusableInputException("demo makes an embedded store: take CANDOUR_DATABASE away, or name a folder with --data.");
        if (await IsInUseAsync(folder, cancel) && !parsed.GetValue(Replace))
            throw new UnusableInputException($"{folder}: this store is in use by people. To lose what it holds, say --replace.");

        Database.Delete(folder);
        var database = Database.InFolder(folder);
        await database.MigrateAsync(cancel);
        await ExampleStore.LoadAsync(database, new(database, new(ProgrammeRecords.Kinds), TimeProvider.System), TimeProvider.System, cancel);
        Console.WriteLine($"The example programme is in {database.Name}. Start it with: candour serve --data {folder}");
        return CommandLine.Done;
    }

    /// <summary>A store whose people have written since the example was loaded, or that never held the example, is somebody's.</summary>
    private static async Task<bool> IsInUseAsync(string folder, CancellationToken cancel)
    {
        if (!Database.Exists(folder)) return false;
        var database = Database.InFolder(folder);
        await database.MigrateAsync(cancel);
        foreach (var authority in await new Authorities(database).AllAsync(cancel))
        {
            var snapshot = await new Snapshots(database, new(ProgrammeRecords.Kinds)).NowAsync(authority.Id, cancel);
            if (snapshot.Sequence != ExampleStore.Entries || snapshot.All<Council>() is not [{ IsExample: true }]) return true;
        }
        return false;
    }
}

using System.CommandLine;
using Candour.Storage;

namespace Candour.Commands;

/// <summary><c>candour verify</c>: whether the store still says what was written into it.</summary>
internal static class VerifyCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document." };

    public static Command Create()
    {
        var command = new Command("verify", "Walks the ledger's chain, the records and the files, and says where they break.") { StoreOptions.Data, Json };
        command.SetAction(async (parsed, cancel) => await RunAsync(StoreOptions.Existing(parsed), parsed.GetValue(Json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Database database, bool json, CancellationToken cancel)
    {
        var authorities = new List<Verified>();
        foreach (var authority in await new Authorities(database).AllAsync(cancel))
            authorities.Add(new(authority.Slug, authority.Sequence, await new Verification(database).FaultsAsync(authority.Id, cancel)));

        if (json) Output.WriteJson(new { authorities });
        else
            foreach (var one in authorities)
                Console.WriteLine(one.Faults.Count == 0
                    ? $"{one.Authority}: {one.Entries} entries, whole."
                    : string.Join(Environment.NewLine, one.Faults.Select(fault => $"{one.Authority}: {fault}")));
        return authorities.All(one => one.Faults.Count == 0) ? CommandLine.Done : CommandLine.FoundProblems;
    }

    private sealed record Verified(string Authority, long Entries, IReadOnlyList<string> Faults);
}

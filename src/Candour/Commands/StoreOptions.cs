using System.CommandLine;
using Candour.Storage;

namespace Candour.Commands;

/// <summary>Where the store is, as every command that needs one is told.</summary>
internal static class StoreOptions
{
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "Folder of the embedded store (or CANDOUR_DATA); CANDOUR_DATABASE names a PostgreSQL database instead.",
    };

    public static Database Database(ParseResult parsed)
    {
        if (Environment.GetEnvironmentVariable("CANDOUR_DATABASE") is { Length: > 0 } postgres && parsed.GetValue(Data) is null)
            return Storage.Database.OnPostgres(postgres);
        var folder = parsed.GetValue(Data) ?? Environment.GetEnvironmentVariable("CANDOUR_DATA");
        return Storage.Database.InFolder(string.IsNullOrEmpty(folder) ? "data" : folder);
    }
}

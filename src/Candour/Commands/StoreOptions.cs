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

    /// <summary>The folder of the embedded store; null where the store is in PostgreSQL.</summary>
    public static string? Folder(ParseResult parsed)
    {
        if (parsed.GetValue(Data) is { Length: > 0 } said) return said;
        if (Environment.GetEnvironmentVariable("CANDOUR_DATABASE") is { Length: > 0 }) return null;
        return Environment.GetEnvironmentVariable("CANDOUR_DATA") is { Length: > 0 } folder ? folder : "data";
    }

    /// <summary>The store, made where it is not there.</summary>
    public static Database Open(ParseResult parsed) => Folder(parsed) is { } folder
        ? Database.InFolder(folder)
        : OnPostgres(Environment.GetEnvironmentVariable("CANDOUR_DATABASE")!);

    /// <summary>A store that is there already.</summary>
    public static Database Existing(ParseResult parsed) => Folder(parsed) is { } folder && !Database.Exists(folder)
        ? throw new UnusableInputException($"{folder}: there is no store in this folder.")
        : Open(parsed);

    // The string may hold a password, so the message does not repeat it.
    private static Database OnPostgres(string connectionString)
    {
        try
        {
            return Database.OnPostgres(connectionString);
        }
        catch (ArgumentException)
        {
            throw new UnusableInputException("CANDOUR_DATABASE is not a connection string such as Host=localhost;Database=candour;Username=candour.");
        }
    }
}

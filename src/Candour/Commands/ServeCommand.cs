using System.CommandLine;
using Candour.Mail;
using Candour.Site;

namespace Candour.Commands;

/// <summary><c>candour serve</c>, and what <c>candour</c> alone does: the web site over the store.</summary>
internal static class ServeCommand
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly Option<string?> Urls = new("--urls") { Description = $"Addresses to listen on; {DefaultAddress} where it is not said." };

    private static readonly Option<bool> Empty = new("--empty") { Description = "Leave a new store empty instead of loading the example programme." };

    public static Command Create()
    {
        var command = new Command("serve", "Runs the web site.");
        AddTo(command);
        return command;
    }

    /// <summary>Gives a command the options and the deed of <c>serve</c>.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(Urls);
        command.Options.Add(Empty);
        command.Options.Add(StoreOptions.Data);
        command.SetAction((parsed, cancel) => RunAsync(parsed, cancel));
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var database = StoreOptions.Open(parsed);
        await database.MigrateAsync(cancel);

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = ContentRoot() });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // the keys lie in the store, as safe as all else there
        builder.WebHost.UseUrls(parsed.GetValue(Urls) ?? builder.Configuration["urls"] ?? DefaultAddress);
        await using var app = SiteHost.Build(builder, database);
        var link = await FirstRun.PrepareAsync(app.Services, withExample: !parsed.GetValue(Empty), cancel);

        if (app.Services.GetRequiredService<OwnRules>().Refused is { } mistake)
            await Console.Error.WriteLineAsync($"The council’s own clock rules are not in force: {mistake}");
        if (app.Services.GetRequiredService<MailSettings>().Refused is { } refused)
            await Console.Error.WriteLineAsync($"No e-mail is sent: {refused}");
        await app.StartAsync(cancel);
        foreach (var address in app.Urls)
        {
            Console.WriteLine($"Candour is at {address}");
            if (link is not null) Console.WriteLine($"Sign in once, within a day: {address}{link}");
        }
        await app.WaitForShutdownAsync(cancel);
        return CommandLine.Done;
    }

    /// <summary>The pages' files lie beside the program; run from its source, in the project.</summary>
    private static string ContentRoot() =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : Directory.GetCurrentDirectory();
}

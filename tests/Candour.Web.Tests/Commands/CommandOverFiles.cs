using System.Text.Json;

namespace Candour.Web.Tests.Commands;

/// <summary>Commands that read a file, each in a folder that goes when the test is over.</summary>
public abstract class CommandOverFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-files-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);
        run.ExitCode.ShouldBe(0, run.Error + run.Output);
        return Parse(run);
    }

    protected static JsonElement Parse(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    protected async Task<string> FileAsync(string name, params string[] lines)
    {
        var file = Path.Combine(_folder, name);
        await File.WriteAllLinesAsync(file, lines);
        return file;
    }

    protected Task<string> FileAsync(string name, string head, string[] rows) => FileAsync(name, [head, .. rows]);
}

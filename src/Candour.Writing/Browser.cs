using System.Globalization;
using System.Xml.Linq;
using Candour.Improvement;

namespace Candour.Writing;

/// <summary>Chromium, which draws what we have written. It runs apart, with limits and a profile of its own that is thrown away, looks at a local file and reaches no network.</summary>
/// <param name="path">Null where none is installed.</param>
public sealed class Browser(string? path) : IDisposable
{
    /// <summary>The setting that names the program, before the one that other programs know.</summary>
    public const string Setting = "CANDOUR_BROWSER", UsualSetting = "CHROME_PATH";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private static readonly string[] Quietly =
    [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--mute-audio", "--no-first-run", "--disable-extensions", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(30), 1L << 30, 1_000_000) { HoldsAddresses = false };

    /// <summary>One at a time: each takes a large part of a small machine.</summary>
    private readonly SemaphoreSlim _turn = new(1);

    public bool IsInstalled => path is not null;

    /// <param name="set">The program that the settings name; null where they do not.</param>
    public static Browser Find(string? set) => new(string.IsNullOrWhiteSpace(set) ? Names.Select(OutsideProgram.PathOf).FirstOrDefault(one => one is not null) : OutsideProgram.PathOf(set));

    public void Dispose() => _turn.Dispose();

    /// <summary>A drawing as PNG, twice as fine as it says; null where no browser is installed, or it fails.</summary>
    /// <param name="svg">With its width and height.</param>
    public async Task<byte[]?> PictureAsync(string svg, CancellationToken cancelled)
    {
        if (path is null) return null;
        var drawing = XDocument.Parse(svg).Root!;
        var size = string.Create(CultureInfo.InvariantCulture, $"{(int)drawing.Attribute("width")!},{(int)drawing.Attribute("height")!}");
        var page = $"<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><style>body{{margin:0}}svg{{display:block}}</style>{svg}";
        return await RunAsync(page, "picture.png", file => ["--force-device-scale-factor=2", $"--window-size={size}", $"--screenshot={file}"], cancelled);
    }

    /// <summary>Opens a page of ours and takes what the browser makes of it.</summary>
    /// <param name="arguments">Told the file that it is to make.</param>
    private async Task<byte[]?> RunAsync(string page, string made, Func<string, string[]> arguments, CancellationToken cancelled)
    {
        await _turn.WaitAsync(cancelled);
        var folder = Directory.CreateTempSubdirectory("candour-browser-").FullName;
        try
        {
            var (source, target) = (Path.Combine(folder, "page.html"), Path.Combine(folder, made));
            await File.WriteAllTextAsync(source, page, cancelled);
            // Chromium's own walls cannot be put up by the all-powerful user, whom it refuses otherwise.
            string[] walls = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
            var run = await Task.Run(() => OutsideProgram.Run(path!, [.. Quietly, .. walls, $"--user-data-dir={Path.Combine(folder, "profile")}", .. arguments(target), new Uri(source).AbsoluteUri], Limits, cancelled), cancelled);
            return run.Outcome is ProgramOutcome.Done && File.Exists(target) ? await File.ReadAllBytesAsync(target, cancelled) : null;
        }
        finally
        {
            Clear(folder);
            _turn.Release();
        }
    }

    /// <summary>What a browser that has just been ended still writes may hold a file for a moment; the system clears the rest.</summary>
    private static void Clear(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
        }
    }
}

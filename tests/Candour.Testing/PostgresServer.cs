using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Candour.Testing;

/// <summary>A PostgreSQL server for this test run: the one that CANDOUR_TEST_POSTGRES names, or one of our own in a temporary folder.</summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly Lazy<PostgresServer?> Shared = new(Start);

    private readonly string _connection;
    private readonly Process? _process;
    private readonly string? _folder;

    private PostgresServer(string connection, Process? process = null, string? folder = null)
    {
        (_connection, _process, _folder) = (connection, process, folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    /// <summary>The connection string of a database of its own; the test is skipped where PostgreSQL is not installed.</summary>
    public static string NewDatabase()
    {
        Assert.SkipWhen(Shared.Value is null, "PostgreSQL is not installed (Debian: postgresql), and CANDOUR_TEST_POSTGRES is not set.");
        return $"{Shared.Value._connection};Database=candour_{Guid.NewGuid():N};Maximum Pool Size=20";
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(5000);
        }
        if (_folder is not null && Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private static PostgresServer? Start()
    {
        if (Environment.GetEnvironmentVariable("CANDOUR_TEST_POSTGRES") is { Length: > 0 } given) return new(given);
        if (Binaries() is not { } binaries) return null;

        var folder = Directory.CreateTempSubdirectory("candour-postgres-").FullName;
        var port = FreePort();
        if (IsRoot) Run("chown", ["postgres", folder]).WaitForExit();
        Run(Path.Combine(binaries, "initdb"), ["-D", Path.Combine(folder, "data"), "-U", "candour", "-A", "trust", "-E", "UTF8", "--no-sync"]).WaitForExit();
        var server = Run(Path.Combine(binaries, "postgres"),
            ["-D", Path.Combine(folder, "data"), "-p", $"{port}", "-c", "listen_addresses=127.0.0.1", "-c", $"unix_socket_directories={folder}"]);
        Wait(port);
        return new($"Host=127.0.0.1;Port={port};Username=candour", server, folder);
    }

    private static string? Binaries() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Max()
        : null;

    private static bool IsRoot => Environment.UserName == "root";

    // PostgreSQL refuses to run as root.
    private static Process Run(string program, string[] arguments)
    {
        var start = IsRoot && program.Contains("postgresql", StringComparison.Ordinal)
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Wait(int port)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(100);
            }
        }
        throw new TimeoutException("PostgreSQL did not start.");
    }
}

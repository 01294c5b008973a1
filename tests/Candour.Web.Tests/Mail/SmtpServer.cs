using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Candour.Web.Tests.Mail;

/// <summary>A server for e-mail on this machine: it speaks SMTP (RFC 5321) over a socket, asks who one is (RFC 4954), and keeps what it takes in.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<SentMail> _taken = [];
    private TcpListener? _listener;
    private Task _listening = Task.CompletedTask;

    public SmtpServer()
    {
        Start();
        Port = ((IPEndPoint)_listener!.LocalEndpoint).Port;
    }

    public int Port { get; }

    public IReadOnlyList<SentMail> Taken => [.. _taken];

    /// <summary>Who signed in last, and by what.</summary>
    public (string User, string Secret)? SignedIn { get; private set; }

    /// <summary>What it answers to a recipient in place of taking the e-mail.</summary>
    public string? Refusal { get; set; }

    public IReadOnlyList<SentMail> To(string address) => [.. _taken.Where(one => one.To == address)];

    public void Start()
    {
        _listener = new(IPAddress.Loopback, Port);
        _listener.Start();
        _listening = ListenAsync(_listener);
    }

    public async Task StopAsync()
    {
        _listener?.Stop();
        await _listening;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _listener?.Dispose();
    }

    private async Task ListenAsync(TcpListener listener)
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // It was told to stop.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var (from, to) = ("", "");
        await writer.WriteLineAsync("220 test ESMTP");
        while (await reader.ReadLineAsync() is { } line)
        {
            var answer = Verb(line) switch
            {
                "EHLO" => "250-test\r\n250-8BITMIME\r\n250 AUTH LOGIN",
                "HELO" or "RSET" or "NOOP" => "250 OK",
                "AUTH" => await SignInAsync(line, reader, writer),
                "MAIL" => Keep(out from, line),
                "RCPT" => Refusal ?? Keep(out to, line),
                "DATA" => await TakeAsync(from, to, reader, writer),
                "QUIT" => "221 Bye",
                _ => "502 Not implemented",
            };
            await writer.WriteLineAsync(answer);
            if (answer.StartsWith("221", StringComparison.Ordinal)) return;
        }
    }

    private async Task<string> SignInAsync(string line, StreamReader reader, StreamWriter writer)
    {
        var user = line.Split(' ').ElementAtOrDefault(2);
        if (user is null)
        {
            await writer.WriteLineAsync("334 VXNlcm5hbWU6");
            user = await reader.ReadLineAsync();
        }
        await writer.WriteLineAsync("334 UGFzc3dvcmQ6");
        SignedIn = (Decoded(user!), Decoded((await reader.ReadLineAsync())!));
        return "235 Welcome";
    }

    private async Task<string> TakeAsync(string from, string to, StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 Go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line and not ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        _taken.Enqueue(new(from, to, text.ToString()));
        return "250 Taken";
    }

    private static string Keep(out string address, string line)
    {
        address = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
        return "250 OK";
    }

    private static string Verb(string line) => line.Split(' ', ':')[0].ToUpperInvariant();

    private static string Decoded(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));
}

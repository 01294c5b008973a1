using System.Security.Cryptography;
using System.Text;
using Candour.Assurance;
using Candour.Storage;

namespace Candour.Example;

/// <summary>The lists that Eastmere's audits were drawn from: cases that do not exist, under pseudonyms, with their teams.</summary>
internal static class AuditFrames
{
    public static IReadOnlyList<string> Teams { get; } = ["Assessment", "Family Support", "Looked After", "Through-care"];

    public static IReadOnlyList<FrameLine> Lines(RoundText round) =>
        [.. Enumerable.Range(1, round.Listed).Select(i => new FrameLine(i + 1, Pseudonym($"{round.Month:O} {round.Form} {i}"), Teams[i % Teams.Count], $"Worker {(i % 23) + 1}"))];

    public static EvidenceFile File(RoundText round)
    {
        var content = Content(round);
        return new(Name(round), Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
    }

    /// <summary>Keeps them, so that whoever tries the program can draw from them again.</summary>
    public static async Task KeepAsync(FileStore files, Guid authority, CancellationToken cancel)
    {
        foreach (var round in CaseRounds.All)
        {
            using var content = new MemoryStream(Content(round));
            await files.AddAsync(authority, Name(round), "text/csv", content, cancel);
        }
    }

    private static string Name(RoundText round) => $"cases-{round.Form.ToLowerInvariant()}-{round.Month:yyyy-MM}.csv";

    private static byte[] Content(RoundText round) =>
        Encoding.UTF8.GetBytes($"{string.Join(',', FrameFile.Columns)}\n{string.Concat(Lines(round).Select(one => $"{one.Case},{one.Team},{one.Worker}\n"))}");

    private static string Pseudonym(string what) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..8];
}

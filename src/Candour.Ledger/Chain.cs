using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Candour.Ledger;

/// <summary>Each entry carries a hash over itself and the hash before it, so that no entry can be altered, dropped or slipped in unseen.</summary>
public static class Chain
{
    /// <summary>The hash that stands before an authority's first entry.</summary>
    public const string Start = "";

    public static string HashOf(Entry entry, string previous)
    {
        string?[] fields =
        [
            previous, entry.Authority.ToString(), entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), entry.Actor, entry.User?.ToString(),
            entry.Type, entry.Kind, entry.Subject.ToString(), entry.About.ToString(),
            entry.Version.ToString(CultureInfo.InvariantCulture), entry.Reason, entry.Batch?.ToString(), entry.State,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(fields)));
    }

    public static Entry Seal(Entry entry, string previous) => entry with { Hash = HashOf(entry, previous) };

    /// <summary>The first break in a run of entries that starts at the ledger's beginning; null where it is whole.</summary>
    public static string? FirstBreak(IEnumerable<Entry> entries)
    {
        var (previous, expected) = (Start, 1L);
        foreach (var entry in entries)
        {
            if (entry.Sequence != expected)
                return $"Entry {expected} is missing: entry {entry.Sequence} follows entry {expected - 1}.";
            if (entry.Hash != HashOf(entry, previous))
                return $"Entry {entry.Sequence} ({entry.Type}, {entry.At:d MMMM yyyy HH:mm}) was altered, or the entry before it was.";
            (previous, expected) = (entry.Hash, expected + 1);
        }
        return null;
    }
}

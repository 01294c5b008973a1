using System.Security.Cryptography;
using System.Text;

namespace Candour.Assurance;

/// <summary>A case of the list that a sample is drawn from.</summary>
/// <param name="Stratum">The part of the list that it belongs to, such as its team; null where the list has no parts.</param>
public sealed record FrameCase(string Id, string? Stratum = null);

/// <summary>What was drawn from one part of a list, or from the whole of one that has no parts.</summary>
/// <param name="Cases">How many cases the part has.</param>
public sealed record Stratum(string? Name, int Cases, string FrameHash, IReadOnlyList<Pick> Picked);

/// <summary>Cases drawn from a list, such that anybody who has the list and the seed can draw them again.</summary>
/// <param name="FrameHash">Published before the seed is chosen, it shows that the list was not changed to steer the draw.</param>
public sealed record Sample(string Seed, string FrameHash, IReadOnlyList<Stratum> Strata)
{
    /// <summary>Draws from each stratum apart.</summary>
    /// <param name="size">How many from each stratum; all that there are where they are fewer.</param>
    /// <param name="drop">How many picks of each stratum are left out.</param>
    public static Sample Draw(IReadOnlyCollection<FrameCase> frame, string seed, int size, int drop = 0)
    {
        var sampler = new ConsistentSampler(seed);
        return new(seed, HashOf(frame.Select(one => one.Id)),
        [
            .. frame.GroupBy(one => one.Stratum, one => one.Id, StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new Stratum(one.Key, one.Count(), HashOf(one), sampler.Draw(one, size, drop))),
        ]);
    }

    /// <summary>SHA-256 over the ids in the order of their bytes in UTF-8, a line each, in lower-case hexadecimal: what <c>LC_ALL=C sort | sha256sum</c> prints.</summary>
    public static string HashOf(IEnumerable<string> ids)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var id in ids.Select(Encoding.UTF8.GetBytes).Order(Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other))))
        {
            hash.AppendData(id);
            hash.AppendData("\n"u8);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

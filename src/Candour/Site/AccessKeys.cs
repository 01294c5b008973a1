using System.Security.Cryptography;
using System.Text;
using Candour.Assurance;
using Candour.Storage;
using Microsoft.AspNetCore.WebUtilities;

namespace Candour.Site;

/// <summary>Makes and reads the keys in links of access. A key is shown once; only its hash is kept.</summary>
internal sealed class AccessKeys(Snapshots snapshots, TimeProvider time)
{
    private const int Identity = 16, Random = 32;

    /// <summary>The day by the real clock: an example's runs behind, and access is real.</summary>
    public DateOnly Today => time.GetUtcNow().DayInLondon();

    /// <summary>A key that nobody can guess, of one council.</summary>
    public static string New(Guid authority) => WebEncoders.Base64UrlEncode([.. authority.ToByteArray(), .. RandomNumberGenerator.GetBytes(Random)]);

    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>The link of a key, whether it still opens or not; null where no council has given it.</summary>
    public async Task<(Guid Authority, AccessLink Link)?> FindAsync(string key, CancellationToken cancel)
    {
        if (AuthorityOf(key) is not { } authority) return null;
        var hash = Hash(key);
        var link = (await snapshots.NowAsync(authority, cancel)).All<AccessLink>().FirstOrDefault(one => one.KeyHash == hash);
        return link is null ? null : (authority, link);
    }

    /// <summary>What a link reaches now; null where it opens no longer.</summary>
    public async Task<AccessReach?> ReachAsync(Guid authority, Guid link, CancellationToken cancel)
    {
        var snapshot = await snapshots.NowAsync(authority, cancel);
        return snapshot.Find<AccessLink>(link) is { } found && found.StateOn(Today) is AccessState.Open ? AccessReach.Of(found, AssuranceView.Of(snapshot)) : null;
    }

    private static Guid? AuthorityOf(string key)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(key) is { Length: Identity + Random } content ? new Guid(content.AsSpan(0, Identity)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Candour.Site;

/// <summary>What a signed link lets its bearer do: report on one action in the name of one post, until it ends.</summary>
public sealed record ActionLink(Guid Authority, Guid Action, Guid Post);

/// <summary>Makes and reads signed links. A link works for its action alone, needs no account and expires.</summary>
public sealed class ActionLinks(IDataProtectionProvider protection)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Candour.ActionLink").ToTimeLimitedDataProtector();

    public string Sign(ActionLink link)
    {
        byte[] content = [.. link.Authority.ToByteArray(), .. link.Action.ToByteArray(), .. link.Post.ToByteArray()];
        return Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(_protector.Protect(content, Life));
    }

    /// <summary>What the link grants; null where it was altered, made elsewhere or has expired.</summary>
    public ActionLink? Read(string token)
    {
        try
        {
            var content = _protector.Unprotect(Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(token));
            return new(new(content.AsSpan(0, 16)), new(content.AsSpan(16, 16)), new(content.AsSpan(32, 16)));
        }
        catch (Exception refused) when (refused is CryptographicException or FormatException)
        {
            return null;
        }
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Candour.Example;

/// <summary>The same identity at every load, so that links and tests last.</summary>
internal static class Identity
{
    private const int Version = 7, Variant = 0x80;

    /// <summary>A version 7 identity that sorts by <paramref name="at"/> and, within it, by <paramref name="place"/>; the rest is drawn from the name.</summary>
    public static Guid Of(DateTimeOffset at, int place, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        BinaryPrimitives.WriteInt64BigEndian(bytes, (at.ToUnixTimeMilliseconds() << 16) | ((long)Version << 12) | (uint)place);
        bytes[8] = (byte)((bytes[8] & 0x3F) | Variant);
        return new Guid(bytes, bigEndian: true);
    }
}

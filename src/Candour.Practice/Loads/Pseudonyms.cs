using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Candour.Practice;

/// <summary>Names for children that only the authority's key leads to: the same child has the same one in every load, and nobody without the key can tell whose it is.</summary>
/// <remarks>HMAC-SHA-256; of its bits as many as twelve characters hold, which two of two million children share about once in a million loads.</remarks>
public sealed class Pseudonyms(byte[] key)
{
    public const int KeySize = 32;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no letter is mistaken for a digit
    private const int Length = 12, Group = 4;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeySize);

    /// <summary>For example 7KQF-2M9X-3TBA. Spaces around an identifier, and the size of its letters, do not matter.</summary>
    public string Of(string identifier)
    {
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(identifier.Trim().ToUpperInvariant()));
        var bits = BinaryPrimitives.ReadUInt64BigEndian(hash);
        var name = new StringBuilder(Length + 2);
        for (var i = 0; i < Length; i++)
        {
            if (i > 0 && i % Group == 0) name.Append('-');
            name.Append(Alphabet[(int)(bits >> (59 - (5 * i))) & 31]);
        }
        return name.ToString();
    }
}

using System.Text;

namespace Candour.Reading.Files;

/// <summary>Bytes to text: by the byte order mark, else UTF-8 where it is valid, else Windows-1252, in which older council systems export.</summary>
internal static class TextDecoding
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when LooksLikeUtf16(bytes) is { } encoding => encoding.GetString(bytes),
        _ => DecodeUnmarked(bytes),
    };

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    /// <summary>English text in UTF-16 without a mark has a zero in nearly every second byte.</summary>
    private static UnicodeEncoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 1024)];
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }
        var most = sample.Length / 2 * 0.7;
        if (sample.Length < 4) return null;
        if (odd > most && even == 0) return new(bigEndian: false, byteOrderMark: false);
        return even > most && odd == 0 ? new(bigEndian: true, byteOrderMark: false) : null;
    }
}

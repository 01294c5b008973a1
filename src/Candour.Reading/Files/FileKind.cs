namespace Candour.Reading.Files;

internal enum FileKind { Empty, Text, Pdf, Zip, OldOffice, RichText, Picture, Binary }

/// <summary>What a file is, by its first bytes.</summary>
internal static class FileKinds
{
    private const int Looked = 8192;

    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return FileKind.Empty;
        // Mail gateways put lines before a PDF; readers of PDF look for its sign in the first kilobyte.
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return FileKind.Zip;
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return FileKind.OldOffice;
        if (bytes.StartsWith(@"{\rtf"u8)) return FileKind.RichText;
        if (IsPicture(bytes)) return FileKind.Picture;
        return IsText(bytes[..Math.Min(bytes.Length, Looked)]) ? FileKind.Text : FileKind.Binary;
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8) || bytes.StartsWith<byte>([(byte)'I', (byte)'I', 42, 0]) || bytes.StartsWith<byte>([(byte)'M', (byte)'M', 0, 42]);

    /// <summary>Text has hardly a control character, unless it is UTF-16, whose zeros stand in every second place.</summary>
    private static bool IsText(ReadOnlySpan<byte> sample)
    {
        var control = 0;
        foreach (var c in TextDecoding.Decode(sample))
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\x0B')) control++;
        return control <= sample.Length / 200;
    }
}

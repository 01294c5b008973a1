using Candour.Assurance;
using Candour.Pages.Documents;
using Candour.Storage;

namespace Candour.Intake;

/// <summary>A file that is sent as evidence. It is kept as it came and handed out to save, never opened here; what is not what its name says is refused.</summary>
internal static class EvidenceUpload
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];

    /// <summary>How a file of each kind begins; nothing for text.</summary>
    private static readonly Dictionary<string, byte[]> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "%PDF"u8.ToArray(),
        [".docx"] = Zip,
        [".xlsx"] = Zip,
        [".pptx"] = Zip,
        [".png"] = [0x89, 0x50, 0x4E, 0x47],
        [".jpg"] = [0xFF, 0xD8, 0xFF],
        [".jpeg"] = [0xFF, 0xD8, 0xFF],
        [".csv"] = [],
        [".txt"] = [],
    };

    /// <summary>As a form’s field takes it.</summary>
    public static string Accept { get; } = string.Join(',', Beginnings.Keys);

    public const string Kinds = "PDF, Word, Excel, PowerPoint, a picture, CSV or text";

    /// <returns>The file as it is kept, or why it is not.</returns>
    public static async Task<(EvidenceFile? File, string? Refused)> KeepAsync(IFormFile upload, FileStore files, Guid authority, CancellationToken cancel)
    {
        var name = UploadLimit.NameOf(upload);
        await using var content = upload.OpenReadStream();
        if (Refusal(name, content) is { } refused) return (null, refused);
        content.Position = 0;
        var kept = await files.AddAsync(authority, name, "application/octet-stream", content, cancel);
        return (new(name, kept.Sha256, kept.Size), null);
    }

    /// <summary>Why a file is not kept; null where it is. Its beginning is read.</summary>
    public static string? Refusal(string name, Stream content)
    {
        if (!Beginnings.TryGetValue(Path.GetExtension(name), out var beginning)) return $"{name} was not taken. Choose {Kinds}.";
        Span<byte> first = stackalloc byte[8];
        var read = content.ReadAtLeast(first, Math.Max(1, beginning.Length), throwOnEndOfStream: false);
        if (read == 0) return $"{name} was not taken: there is nothing in it.";
        return first[..read].StartsWith(beginning) ? null : $"{name} was not taken: it is not what its name says, or it is damaged.";
    }
}

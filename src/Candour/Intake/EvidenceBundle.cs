using System.IO.Compression;
using System.Security.Cryptography;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Reading;
using Candour.Storage;

namespace Candour.Intake;

/// <summary>A folder of evidence in one ZIP file: <c>evidence.csv</c> or <c>evidence.xlsx</c>, and the files that it names. A table alone is one without files.</summary>
internal sealed class EvidenceBundle : IDisposable
{
    private const int MostFiles = 1000;
    private const long MostUnpacked = 1L << 30;

    private static readonly string[] Tables = ["evidence.csv", "evidence.xlsx"];

    private readonly ZipArchive? _archive;
    private Stream? _content; // its own, where it was found in the store
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EvidenceFile> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="content">Stays open as long as this does.</param>
    /// <exception cref="DocumentRefusedException">It cannot be used; the message says why.</exception>
    public EvidenceBundle(Stream content, string name)
    {
        Name = name;
        if (!Path.GetExtension(name).Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            Lines = TableFile.Read(content, name, TableFile.Uploaded);
            return;
        }
        try
        {
            _archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
            Sort();
            Lines = ReadTable();
            foreach (var (file, entry) in _entries) _files[file] = Measured(file, entry);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new DocumentRefusedException(name, "it is no ZIP file, or it is damaged or locked by a password.");
        }
    }

    public string Name { get; }

    public IReadOnlyList<CsvLine> Lines { get; }

    /// <summary>What came with the table, by name.</summary>
    public IReadOnlyDictionary<string, EvidenceFile> Files => _files;

    /// <summary>A bundle that was sent before and is kept; null where the store has no such file, or it is none.</summary>
    public static async Task<EvidenceBundle?> FindAsync(FileStore files, Guid authority, string sha256)
    {
        if (await files.FindAsync(authority, sha256) is not { } file) return null;
        var content = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await files.CopyToAsync(authority, sha256, content);
            content.Position = 0;
            return new(content, file.Name) { _content = content };
        }
        catch (DocumentRefusedException)
        {
            await content.DisposeAsync();
            return null; // some other file of the store
        }
    }

    /// <summary>Keeps the files that evidence names.</summary>
    public async Task KeepAsync(IEnumerable<EvidenceFile> named, FileStore files, Guid authority, CancellationToken cancel)
    {
        foreach (var file in named.DistinctBy(one => one.Sha256))
        {
            await using var content = new MemoryStream();
            Copy(_entries[file.Name], content);
            await files.AddAsync(authority, file.Name, "application/octet-stream", content, cancel);
        }
    }

    public void Dispose()
    {
        _archive?.Dispose();
        _content?.Dispose();
    }

    /// <summary>A folder in the archive is of no account: a file is named by its own name alone.</summary>
    private void Sort()
    {
        var entries = _archive!.Entries.Where(one => one.Name.Length > 0 && !one.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
        if (entries.Count > MostFiles) throw new DocumentRefusedException(Name, $"it holds more than {MostFiles} files. Make several of it.");
        if (entries.Sum(one => one.Length) > MostUnpacked) throw new DocumentRefusedException(Name, "it holds more than a gigabyte when it is unpacked. Make several of it.");
        foreach (var one in entries)
            if (!_entries.TryAdd(one.Name, one)) throw new DocumentRefusedException(Name, $"it holds two files called “{one.Name}”.");
    }

    private IReadOnlyList<CsvLine> ReadTable()
    {
        if (Tables.Where(_entries.ContainsKey).ToList() is not [var table]) throw new DocumentRefusedException(Name, "it must hold one table called evidence.csv or evidence.xlsx, which says what the other files are.");
        using var content = new MemoryStream();
        Copy(_entries[table], content);
        _entries.Remove(table);
        content.Position = 0;
        return TableFile.Read(content, table, TableFile.Uploaded);
    }

    private EvidenceFile Measured(string name, ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        if (EvidenceUpload.Refusal(name, content) is { } refused) throw new DocumentRefusedException(Name, refused);
        using var again = entry.Open();
        return new(name, Convert.ToHexStringLower(SHA256.HashData(again)), entry.Length);
    }

    /// <summary>No more than the archive says that it holds.</summary>
    private static void Copy(ZipArchiveEntry entry, MemoryStream to)
    {
        using var content = entry.Open();
        Span<byte> part = stackalloc byte[8192];
        for (var read = content.Read(part); read > 0; read = content.Read(part))
        {
            if (to.Length + read > entry.Length) throw new InvalidDataException();
            to.Write(part[..read]);
        }
    }
}

using System.IO.Compression;
using System.Security.Cryptography;
using Candour.Practice;

namespace Candour.Children;

/// <summary>Lists as somebody sent them: in a folder of their own, which is gone afterwards whatever comes of them.</summary>
internal sealed class UploadedLists : IDisposable
{
    private const long MostUnpacked = 4L << 30;
    private const int SmallestZip = 22; // one without a file
    private const int BufferSize = 1 << 16;
    private const string FolderName = "Your files"; // as refusals call them

    private static readonly HashSet<string> Workbooks = new([".xlsx", ".xlsm", ".xls", ".xlsb"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Tables = new([".csv", ".parquet"], StringComparer.OrdinalIgnoreCase);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("candour-lists-");
    private readonly DirectoryInfo _folder;
    private readonly List<LoadedFile> _files = [];
    private readonly List<string> _found = [];
    private long _left = MostUnpacked;

    private UploadedLists() => _folder = _root.CreateSubdirectory(FolderName);

    public IReadOnlyList<LoadedFile> Files => _files;

    /// <summary>The workbook, or the folder of the other files.</summary>
    public string Source => _found is [var one] && Workbooks.Contains(Path.GetExtension(one)) ? one : _folder.FullName;

    /// <summary>A workbook, a ZIP of one or of CSV or Parquet files, or several of those files.</summary>
    /// <exception cref="PracticeDataException">They do not go together, or cannot be unpacked.</exception>
    public static async Task<UploadedLists> OfAsync(IEnumerable<(string Name, Stream Content)> uploads, CancellationToken cancel)
    {
        var lists = new UploadedLists();
        try
        {
            foreach (var (name, content) in uploads)
            {
                lists._files.Add(new(name, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel))));
                content.Position = 0;
                if (name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) await lists.UnpackAsync(name, content, cancel);
                else await lists.PutAsync(name, content, cancel);
            }
            if (lists._found.Count == 0) throw new PracticeDataException($"{lists._files[0].Name}: no workbook, CSV or Parquet file is in it.");
            if (lists._found.Count > 1 && lists._found.Find(one => Workbooks.Contains(Path.GetExtension(one))) is { } workbook)
                throw new PracticeDataException($"{Path.GetFileName(workbook)}: send one workbook alone, or CSV and Parquet files without a workbook.");
            return lists;
        }
        catch
        {
            lists.Dispose();
            throw;
        }
    }

    public void Dispose() => _root.Delete(recursive: true);

    private async Task UnpackAsync(string name, Stream content, CancellationToken cancel)
    {
        try
        {
            if (content.Length < SmallestZip) throw new InvalidDataException();
            await using var archive = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancel);
            foreach (var entry in archive.Entries.Where(one => IsList(one.Name) && !one.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)))
            {
                await using var unpacked = await entry.OpenAsync(cancel);
                await PutAsync(entry.Name, unpacked, cancel);
            }
        }
        catch (InvalidDataException)
        {
            throw new PracticeDataException($"{name}: the ZIP file is damaged or cut short. Make it anew and send that.");
        }
    }

    private async Task PutAsync(string name, Stream content, CancellationToken cancel)
    {
        if (!IsList(name)) throw new PracticeDataException($"{name}: this is no workbook, CSV, Parquet or ZIP file.");
        var path = Path.Combine(_folder.FullName, name);
        if (File.Exists(path)) throw new PracticeDataException($"{name}: two files bear this name. Send one of them.");
        await using var file = File.Create(path);
        var buffer = new byte[BufferSize];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
        {
            if ((_left -= read) < 0) throw new PracticeDataException($"{name}: unpacked, the files are larger than 4 GB."); // whatever a ZIP says of itself
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
        _found.Add(path);
    }

    private static bool IsList(string name) => name.Length > 0 && name[0] != '.' && Path.GetExtension(name) is var ending && (Workbooks.Contains(ending) || Tables.Contains(ending));
}

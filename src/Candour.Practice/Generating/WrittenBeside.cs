using Candour.Practice.Reading;

namespace Candour.Practice.Generating;

/// <summary>Writes a file or folder beside its place and moves it there when it is whole, so that whatever breaks leaves nothing half.</summary>
internal static class WrittenBeside
{
    /// <param name="replace">Whether what stands there may be lost; a folder that holds anything but lists is never taken away.</param>
    /// <param name="write">Told where to write.</param>
    public static T Write<T>(string path, bool replace, Func<string, T> write)
    {
        var name = Path.GetFileName(path);
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(one => !IsList(one)))
            throw new PracticeDataException($"{name}: the folder holds something other than lists. Name another.");
        if (!replace && (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())))
            throw new PracticeDataException($"{name}: it is there already. To lose what it holds, say --replace.");
        var beside = $"{path}.partial";
        Remove(beside);
        try
        {
            var written = write(beside);
            Remove(path);
            Directory.Move(beside, path);
            return written;
        }
        catch
        {
            Remove(beside);
            throw;
        }
    }

    private static bool IsList(string file) =>
        File.Exists(file) && Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".PARQUET" && Folder.ListNamed(Path.GetFileNameWithoutExtension(file)) is not null;

    private static void Remove(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }
}

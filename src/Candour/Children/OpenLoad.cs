using Candour.Practice;

namespace Candour.Children;

/// <summary>The children's rows of a load, opened to be counted; closed, nothing of them lies about.</summary>
public sealed class OpenLoad : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("candour-load-");
    private PracticeData? _data;

    private OpenLoad()
    {
    }

    public PracticeData Data => _data!;

    internal static async Task<OpenLoad> OfAsync(IEnumerable<string> names, Func<string, Stream, Task> copy)
    {
        var load = new OpenLoad();
        try
        {
            foreach (var name in names)
            {
                await using var file = File.Create(Path.Combine(load._folder.FullName, name));
                await copy(name, file);
            }
            load._data = PracticeData.Open(load._folder.FullName);
            return load;
        }
        catch
        {
            load.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _data?.Dispose();
        _folder.Delete(recursive: true);
    }
}

using System.Reflection;
using System.Runtime.InteropServices;

namespace Candour.Practice.Duck;

/// <summary>DuckDB's own C library. It lies beside the program, or where CANDOUR_DUCKDB says.</summary>
public static class DuckLibrary
{
    internal const string Name = "duckdb";

    private static readonly Lazy<nint> Handle = new(Load);

    /// <summary>Whether the library is there. Where it is not, only what counts children's records says so.</summary>
    public static bool IsPresent => Handle.Value != 0;

    public const string HowToGetIt =
        "DuckDB's library is not installed: it comes with the npm packages of the build (@duckdb/node-bindings), or name its file in CANDOUR_DUCKDB.";

    static DuckLibrary() => NativeLibrary.SetDllImportResolver(typeof(DuckLibrary).Assembly, (name, _, _) => name == Name ? Handle.Value : 0);

    /// <exception cref="DuckException">The library is not there.</exception>
    internal static void Require()
    {
        if (!IsPresent) throw new DuckException(HowToGetIt);
    }

    private static nint Load()
    {
        var candidates = new[] { Environment.GetEnvironmentVariable("CANDOUR_DUCKDB"), Path.Combine(AppContext.BaseDirectory, FileName) };
        foreach (var one in candidates.Where(File.Exists))
            if (NativeLibrary.TryLoad(one!, out var handle)) return handle;
        return NativeLibrary.TryLoad(Name, Assembly.GetExecutingAssembly(), null, out var installed) ? installed : 0;
    }

    private static string FileName => OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";
}

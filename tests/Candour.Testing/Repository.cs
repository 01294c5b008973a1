using Xunit;

namespace Candour.Testing;

/// <summary>Where the tests find the repository's own files and, beside it, the real documents.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>A real document of the folder <c>shared</c> beside the repository; the test is skipped where the folder is absent.</summary>
    public static string Shared(string path)
    {
        var full = Path.Combine(Root, "..", "shared", path);
        Assert.SkipUnless(Path.Exists(full), $"The real documents are not here: ../shared/{path}");
        return Path.GetFullPath(full);
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Candour.slnx")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}

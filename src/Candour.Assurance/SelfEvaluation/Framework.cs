using System.Reflection;
using System.Text.Json;

namespace Candour.Assurance;

/// <summary>What an inspectorate judges by, in one version.</summary>
/// <param name="Code">Lasting: ILACS-2018.</param>
/// <param name="To">The last day of this version; null for the one in use.</param>
/// <param name="Source">Where its own text stands, and what of it was checked.</param>
/// <param name="Grades">From worst to best.</param>
public sealed record Framework(string Code, string Title, DateOnly From, DateOnly? To, string Source, IReadOnlyList<string> Grades, IReadOnlyList<FrameworkArea> Areas)
{
    public FrameworkArea? Area(string code) => Areas.FirstOrDefault(one => one.Code == code);
}

/// <param name="Criteria">In short words of our own.</param>
public sealed record FrameworkArea(string Code, string Title, IReadOnlyList<string> Criteria);

/// <summary>The frameworks that come with the program, the oldest first.</summary>
public static class Frameworks
{
    public static IReadOnlyList<Framework> All { get; } = [.. Read().OrderBy(one => one.From)];

    public static Framework? By(string? code) => All.FirstOrDefault(one => one.Code == code);

    /// <summary>The version in use on a day; the first, before there was any.</summary>
    public static Framework On(DateOnly day) => All.LastOrDefault(one => one.From <= day) ?? All[0];

    private static IEnumerable<Framework> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<Framework>(stream, JsonSerializerOptions.Web)!;
        }
    }
}

using System.Reflection;
using System.Text.Json;

namespace Candour.Time;

/// <summary>One file of rules, and the events that it names.</summary>
internal sealed record RuleFile(string Name, bool IsOwn, IReadOnlyDictionary<string, string> Events, IReadOnlyList<ClockRule> Rules)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    public static IReadOnlyList<RuleFile> BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Order().Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            return Read(name, stream, isOwn: false);
        })];
    }

    public static IReadOnlyList<RuleFile> OfFolder(string folder)
    {
        if (!Directory.Exists(folder)) throw new RuleFileException(folder, "", "there is no such folder of rules");
        return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path =>
        {
            using var stream = File.OpenRead(path);
            return Read(Path.GetFileName(path), stream, isOwn: true);
        })];
    }

    private static RuleFile Read(string file, Stream stream, bool isOwn)
    {
        try
        {
            using var document = JsonDocument.Parse(stream, Lenient);
            var fields = new RuleFields(file, "", document.RootElement);
            var subject = fields.Text("subject");
            var events = fields.Labels("events");
            var rules = fields.List("rules").Select(rule => RuleReader.Read(rule, subject)).ToList();
            fields.RefuseOthers();
            return new(file, isOwn, events, rules);
        }
        catch (JsonException broken)
        {
            throw new RuleFileException(file, broken.LineNumber is { } line ? $"line {line + 1}" : "", "this is not JSON that can be read");
        }
    }
}

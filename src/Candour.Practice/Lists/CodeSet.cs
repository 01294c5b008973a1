namespace Candour.Practice;

/// <summary>The codes that a column may hold.</summary>
/// <param name="IsOpen">Other words are allowed too, such as the name of an authority.</param>
public sealed record CodeSet(string Name, bool IsOpen, IReadOnlyList<Code> Codes)
{
    private static readonly Dictionary<string, CodeSet> ByColumn = Read();

    private readonly Dictionary<string, string> _keys = Spellings(Codes);

    /// <summary>Null where the column holds no codes.</summary>
    public static CodeSet? Of(AnnexAList list, AnnexAColumn column) =>
        column.Type is not ColumnType.Code ? null
        : ByColumn.GetValueOrDefault($"{list.Name}.{column.Name}") ?? ByColumn[column.Name];

    /// <summary>The key that somebody meant; null where it is none of these codes.</summary>
    public string? KeyOf(string written)
    {
        var text = WithoutLetter(written.Trim());
        return _keys.GetValueOrDefault(Wording.Plain(text)) ?? _keys.GetValueOrDefault(Wording.Plain(FirstWord(text)));
    }

    private static Dictionary<string, string> Spellings(IReadOnlyList<Code> codes)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in codes)
            foreach (var spelling in (IEnumerable<string>)[code.Key, code.Preferred, .. code.Others]) keys.TryAdd(Wording.Plain(WithoutLetter(spelling)), code.Key);
        return keys;
    }

    /// <summary>"a) Male" is "Male".</summary>
    internal static string WithoutLetter(string text)
    {
        var bracket = text.IndexOf(')', StringComparison.Ordinal);
        return bracket is 1 or 2 && text.AsSpan(0, bracket).IndexOfAnyExceptInRange('A', 'z') < 0 ? text[(bracket + 1)..].TrimStart() : text;
    }

    /// <summary>"N1 - Abuse" and "6: Police" begin with their short code.</summary>
    private static string FirstWord(string text) => text.IndexOfAny([':', '-', '–']) is > 0 and var end ? text[..end] : "";

    private static Dictionary<string, CodeSet> Read()
    {
        using var text = new StreamReader(typeof(CodeSet).Assembly.GetManifestResourceStream("codes.txt")!);
        var sets = new Dictionary<string, CodeSet>(StringComparer.Ordinal);
        foreach (var block in text.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n").Skip(1))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var (name, columns) = (lines[0][..lines[0].IndexOf(':', StringComparison.Ordinal)], lines[0].Split(' ')[1..]);
            var set = new CodeSet(name, columns[^1] == "*", [.. lines.Skip(1).Select(line => Code.Of(line.Split(" | ")))]);
            foreach (var column in columns) sets[column] = set;
        }
        return sets;
    }
}

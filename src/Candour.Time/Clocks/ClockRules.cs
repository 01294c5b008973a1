using System.Collections.Frozen;

namespace Candour.Time;

/// <summary>The rules that clocks run by: those that come with the program, and a council's own.</summary>
public sealed class ClockRules
{
    private readonly IReadOnlyList<RuleFile> _files;
    private readonly FrozenDictionary<string, int> _depths;
    private readonly FrozenDictionary<string, int> _places;

    private ClockRules(IReadOnlyList<RuleFile> files)
    {
        var replaced = files.Where(f => f.IsOwn).SelectMany(f => f.Rules).Select(r => r.Code).ToHashSet();
        Rules = [.. files.SelectMany(f => f.Rules.Where(r => f.IsOwn || !replaced.Contains(r.Code)))];
        Events = files.SelectMany(f => f.Events).GroupBy(e => e.Key).ToFrozenDictionary(g => g.Key, g => g.Last().Value);
        _files = files;
        RuleCheck.Together(files, Rules, Events);
        _depths = Rules.Select(r => r.Code).Distinct().ToFrozenDictionary(code => code, code => Rules.Where(r => r.Code == code).Max(r => DepthOf(r, [])));
        _places = Rules.Select((rule, place) => (rule.Code, place)).DistinctBy(r => r.Code).ToFrozenDictionary(r => r.Code, r => r.place);
    }

    /// <summary>The rules that come with the program.</summary>
    public static ClockRules BuiltIn { get; } = new(RuleFile.BuiltIn());

    public IReadOnlyList<ClockRule> Rules { get; }

    /// <summary>What each event is called in a sentence: "the date of the Direction".</summary>
    public IReadOnlyDictionary<string, string> Events { get; }

    /// <summary>These rules with a council's own, read from every <c>*.json</c> of a folder. A rule with a code that is there already takes the place of all its versions.</summary>
    /// <exception cref="RuleFileException">A file has a mistake; none of the folder is taken.</exception>
    public ClockRules WithFolder(string folder) => new([.. _files, .. RuleFile.OfFolder(folder)]);

    /// <summary>A rule that gives an event's date stands before those that the event starts.</summary>
    internal IEnumerable<ClockRule> GiversFirst => Rules.OrderBy(r => _depths[r.Code]);

    internal int PlaceOf(ClockRule rule) => _places[rule.Code];

    private int DepthOf(ClockRule rule, HashSet<string> path)
    {
        if (!path.Add(rule.Code)) throw new RuleFileException(rule.File, $"{rule.Code}.gives", "the rules give each other's dates in a circle");
        var givers = Rules.Where(r => r.Gives == rule.Trigger).ToList();
        var depth = givers.Count == 0 ? 0 : 1 + givers.Max(g => DepthOf(g, path));
        path.Remove(rule.Code);
        return depth;
    }
}

using Candour.Improvement;

namespace Candour.Example;

/// <summary>The recommendations of all sources, as the file tells them: "! " a priority, "= X " a repeat of X, " @ X" whom it asks.</summary>
internal sealed class Recommendations
{
    private readonly Dictionary<string, Recommendation> _all = [];

    public Recommendations(IReadOnlyDictionary<string, SourceText> sources)
    {
        foreach (var line in DataText.Lines("recommendations.txt"))
        {
            var (reference, text) = DataText.Cut(line);
            _all.Add(reference, Read(reference, text, sources[reference[..reference.LastIndexOf('-')]]));
        }
    }

    public Guid Id(string reference) => _all[reference].Id;

    public IEnumerable<Recommendation> Of(SourceText source) => _all.Values.Where(one => one.Source == source.Id);

    private Recommendation Read(string reference, string text, SourceText source)
    {
        Guid? repeats = null;
        if (text.StartsWith('='))
        {
            var (earlier, rest) = DataText.Cut(text[1..]);
            (repeats, text) = (Id(earlier), rest);
        }
        var parts = DataText.List(text, '@');
        return new()
        {
            Id = Identity.Of(source.EnteredAt, _all.Count, $"recommendation {reference}"),
            Source = source.Id,
            Reference = reference,
            Number = reference[(reference.LastIndexOf('-') + 1)..],
            Text = parts[0].TrimStart('!', ' '),
            Group = source.Group,
            Owner = parts.Count > 1 ? parts[1] : null,
            IsPriority = parts[0].StartsWith('!'),
            RepeatOf = repeats,
        };
    }
}

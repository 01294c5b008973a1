namespace Candour.Reading.Papers;

/// <summary>The blocks of one paper in a file, from its title to its last line.</summary>
internal sealed record PartText(string Title, IReadOnlyList<Block> Blocks)
{
    public int From => Blocks[0].At.From;

    public int To => Blocks[^1].At.To;

    public int? Page => Blocks[0].At.Page;

    /// <summary>Where each field stands; what was not found has no place.</summary>
    public static IReadOnlyDictionary<string, Span> Where(params ReadOnlySpan<(string Field, Span? At)> fields)
    {
        var where = new Dictionary<string, Span>(StringComparer.Ordinal);
        foreach (var (field, at) in fields)
            if (at is not null) where[field] = at;
        return where;
    }
}

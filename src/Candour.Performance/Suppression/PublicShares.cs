namespace Candour.Performance;

/// <summary>A count, or two of which one is divided by the other.</summary>
/// <param name="Below">Null for a count alone.</param>
public sealed record Share(int Above, int? Below);

/// <summary>Numerators and denominators of a whole and its parts, such as teams, that go out one version after another.</summary>
/// <remarks>
/// What the parts lack of the whole is a part that nobody is shown; a reader could work it out, so it is protected as they are.
/// </remarks>
/// <param name="isPart">Whether what is counted above is among what is counted below, as it is for a percentage: a reader knows then that it is no more.</param>
public sealed class PublicShares(SuppressionMethod method, bool isPart)
{
    public const string Whole = "";

    private const int AboveRow = 0, OthersRow = 1, BelowRow = 2;

    private readonly Dictionary<(string Name, int Row), (int Count, bool IsHeld)> _out = [];

    public PublicNumber Above(string name) => Shown(name, AboveRow);

    public PublicNumber Below(string name) => Shown(name, BelowRow);

    /// <summary>Worked out from what is shown of both; held back with either.</summary>
    /// <param name="factor">100 for a percentage.</param>
    public PublicNumber Divided(string name, decimal factor)
    {
        var (above, below) = (Above(name), Below(name));
        if (above.IsHeld || below.IsHeld) return PublicNumber.Held;
        return new(below.Number is > 0 and var of ? factor * above.Number / of : null, IsHeld: false);
    }

    /// <summary>The next version goes out. What the one before it showed is public, and what it held back stays so.</summary>
    public void Publish(IReadOnlyDictionary<string, Share> shares)
    {
        var parts = shares.Keys.Where(one => one.Length > 0).Order(StringComparer.Ordinal).ToList();
        var (rest, whole) = (parts.Count, parts.Count + 1);
        var cells = new CountCell[BelowRow + 1, whole + 1];
        foreach (var (i, name) in parts.Index()) Fill(cells, i, name, shares[name]);
        if (shares.TryGetValue(Whole, out var all))
        {
            Fill(cells, whole, Whole, all);
            if (parts.Count > 0)
            {
                var (above, below) = (Rest(all.Above, parts.Select(one => (int?)shares[one].Above)), Rest(all.Below, parts.Select(one => shares[one].Below)));
                (cells[AboveRow, rest], cells[OthersRow, rest], cells[BelowRow, rest]) = (new(above), Others(above, below), new(below));
            }
        }

        var table = Suppression.Of(new(cells), method);
        foreach (var (i, name) in parts.Index()) Keep(i, name);
        Keep(whole, Whole);

        void Keep(int column, string name)
        {
            foreach (var row in (int[])[AboveRow, BelowRow])
                if (cells[row, column].Count is { } count) _out[(name, row)] = (count, table.Held[row, column] || (count > 0 && table.Exposed.Count > 0));
        }
    }

    private void Fill(CountCell[,] cells, int column, string name, Share share)
    {
        cells[AboveRow, column] = new(share.Above, Before(name, AboveRow, share.Above));
        cells[OthersRow, column] = Others(share.Above, share.Below);
        if (share.Below is { } below) cells[BelowRow, column] = new(below, Before(name, BelowRow, below));
    }

    /// <summary>Those who are not counted above are never shown, and are not held back for their own sake; but there are never fewer than none.</summary>
    private CountCell Others(int? above, int? below) => isPart && below - above is >= 0 and var others ? new(others, Published.Never) : default;

    private Published Before(string name, int row, int count) =>
        !_out.TryGetValue((name, row), out var before) ? Published.Not
        : before.IsHeld ? Published.HeldBack
        : before.Count == count ? Published.Shown
        : Published.Not;

    /// <summary>Null where the parts have nothing to do with the whole: one is not known, or they overlap.</summary>
    private static int? Rest(int? whole, IEnumerable<int?> parts) => whole - parts.Aggregate((int?)0, (sum, one) => sum + one) is >= 0 and var rest ? rest : null;

    private PublicNumber Shown(string name, int row) =>
        !_out.TryGetValue((name, row), out var one) ? default : one.IsHeld ? PublicNumber.Held : new(Suppression.Shown(one.Count, method), IsHeld: false);
}

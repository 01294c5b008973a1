using Candour.GovUk;
using Candour.Site;

namespace Candour.Pages.Registers;

/// <summary>What a register can be narrowed by, and what fits.</summary>
internal sealed record RegisterFilter<T>(Filter Filter, Func<T, string, bool> Fits)
{
    /// <summary>All the words, wherever they stand.</summary>
    public static RegisterFilter<T> Words(Func<T, string> said) => new(Filter.Search("words", "Words"),
        (one, words) => said(one) is var all && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => all.Contains(word, StringComparison.OrdinalIgnoreCase)));
}

/// <summary>How a register is listed, for the page and for its file.</summary>
/// <param name="Noun">What its rows are, in the plural and in small letters.</param>
/// <param name="UsualOrder">A column's key, with a minus before it to begin with the last.</param>
internal sealed record RegisterList<T>(string Noun, string CsvPath, string UsualOrder)
{
    public required IReadOnlyList<Column<T>> Columns { get; init; }

    public required IReadOnlyList<RegisterFilter<T>> Filters { get; init; }

    /// <summary>By what a column puts the rows in order; what its cells say where it is not here.</summary>
    public IReadOnlyDictionary<string, Func<T, object?>> Orders { get; init; } = new Dictionary<string, Func<T, object?>>();

    public ListView<T> Show(IReadOnlyCollection<T> all, HttpRequest request)
    {
        var (rows, query) = Find(all, request);
        query = query.On(rows.Count);
        return new()
        {
            Query = query, Columns = Columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = Noun,
            Filters = [.. Filters.Select(one => one.Filter)], CsvPath = CsvPath, Classes = "list--above",
            WhenEmpty = all.Count == 0 ? $"There are no {Noun} yet." : $"No {Noun} fit these filters.",
        };
    }

    public CsvResult File(IReadOnlyCollection<T> all, HttpRequest request, DateOnly today) =>
        CsvResult.Of($"{Path.GetFileNameWithoutExtension(CsvPath)}-{Improvement.IsoDay.Iso(today)}.csv", Columns, Find(all, request).Rows);

    private (List<T> Rows, ListQuery Query) Find(IEnumerable<T> all, HttpRequest request)
    {
        var query = ListQuery.Of(request, Columns, UsualOrder);
        var by = Orders.GetValueOrDefault(query.Sort) ?? Columns.First(one => one.Key == query.Sort).Value;
        var rows = all.Where(one => Filters.All(filter => query.One(filter.Filter.Key) is not { } asked || filter.Fits(one, asked))).OrderBy(by).ToList();
        if (query.Descending) rows.Reverse();
        return (rows, query);
    }
}

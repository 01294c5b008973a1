using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Candour.GovUk;

/// <summary>What a list's URL asks for: order, page and filters. Its links change one thing and keep all else, filters and <c>asAt</c> alike.</summary>
public sealed record ListQuery
{
    public const int DefaultSize = 25;

    private static readonly int[] Sizes = [25, 50, 100];

    private readonly IReadOnlyList<KeyValuePair<string, string>> _rest;
    private readonly string _path;
    private readonly string _defaultSort;

    private ListQuery(string path, IReadOnlyList<KeyValuePair<string, string>> rest, string defaultSort) =>
        (_path, _rest, _defaultSort) = (path, rest, defaultSort);

    /// <summary>The key of the column that the rows are ordered by.</summary>
    public string Sort { get; private init; } = "";

    public bool Descending { get; private init; }

    /// <summary>1 is the first.</summary>
    public int Page { get; private init; } = 1;

    public int PageSize { get; private init; } = DefaultSize;

    public int Skip => (Page - 1) * PageSize;

    public static IReadOnlyList<int> PageSizes => Sizes;

    /// <param name="sort">The order where the URL says none: a column's key, with a minus before it to begin with the last.</param>
    public static ListQuery Of<T>(HttpRequest request, IEnumerable<Column<T>> columns, string sort) =>
        Of(request.PathBase + request.Path, request.Query, columns.Where(column => column.IsSortable).Select(column => column.Key), sort);

    /// <summary>What cannot be read (a page -3, an unknown column) counts as not said.</summary>
    public static ListQuery Of(string path, IQueryCollection query, IEnumerable<string> sortable, string sort)
    {
        var asked = query["sort"].ToString();
        if (!sortable.Contains(asked.TrimStart('-'), StringComparer.Ordinal)) asked = sort;
        var rest = query.Where(pair => pair.Key is not ("sort" or "page" or "size"))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value?.Trim() ?? ""))
            .Where(pair => pair.Value.Length > 0)
            .ToList();
        return new(path, rest, sort)
        {
            Sort = asked.TrimStart('-'),
            Descending = asked.StartsWith('-'),
            Page = Number(query["page"]) is { } page and > 0 and < 10_000_000 ? page : 1,
            PageSize = Number(query["size"]) is { } size && Sizes.Contains(size) ? size : DefaultSize,
        };
    }

    /// <summary>The filter's value, where one was given.</summary>
    public string? One(string key) => _rest.FirstOrDefault(pair => pair.Key == key).Value;

    public IReadOnlyList<string> All(string key) => [.. _rest.Where(pair => pair.Key == key).Select(pair => pair.Value)];

    /// <summary>The same with one value of a filter in place of whatever it had, from the first page on.</summary>
    public ListQuery With(string key, string value) =>
        new(_path, [.. _rest.Where(pair => pair.Key != key), KeyValuePair.Create(key, value)], _defaultSort) { Sort = Sort, Descending = Descending, PageSize = PageSize };

    /// <summary>Values in the URL that no filter of the list uses; its form has to carry them.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Besides(IEnumerable<string> keys) => _rest.Where(pair => !keys.Contains(pair.Key));

    /// <summary>The same with a page that exists: a page beyond the last becomes the last.</summary>
    public ListQuery On(int total) => this with { Page = Math.Clamp(Page, 1, Math.Max(1, LastPage(total))) };

    public int LastPage(int total) => (total + PageSize - 1) / PageSize;

    public string PageHref(int page) => Href(_path, _rest, SortText, page, PageSize);

    public string SizeHref(int size) => Href(_path, _rest, SortText, 1, size);

    /// <summary>Sorts by the column, or the other way round where it is sorted by it.</summary>
    public string SortHref(string key) => Href(_path, _rest, Sort == key && !Descending ? $"-{key}" : key, 1, PageSize);

    /// <summary>Without one value of one filter.</summary>
    public string WithoutHref(string key, string value) =>
        Href(_path, _rest.Where(pair => pair.Key != key || pair.Value != value), SortText, 1, PageSize);

    public string ClearHref(IEnumerable<string> keys) => Href(_path, Besides(keys), SortText, 1, PageSize);

    /// <summary>Another address with the same filters and order, all pages of it: the list's CSV.</summary>
    public string HrefTo(string path) => Href(path, _rest, SortText, 1, DefaultSize);

    internal string Path => _path;

    /// <summary>The order as the URL says it, or null where it is the usual one.</summary>
    internal string? SortText => Usual($"{(Descending ? "-" : "")}{Sort}");

    private string? Usual(string? sort) => sort == _defaultSort ? null : sort;

    private string Href(string path, IEnumerable<KeyValuePair<string, string>> rest, string? sort, int page, int size)
    {
        var url = new StringBuilder(path);
        var separator = '?';
        foreach (var (key, value) in rest) Add(key, value);
        if (Usual(sort) is { } order) Add("sort", order);
        if (size != DefaultSize) Add("size", size.ToString(CultureInfo.InvariantCulture));
        if (page > 1) Add("page", page.ToString(CultureInfo.InvariantCulture));
        return url.ToString();

        void Add(string key, string value)
        {
            url.Append(separator).Append(Uri.EscapeDataString(key)).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

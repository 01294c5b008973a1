using System.Globalization;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>A file in the shape of the DfE's open data: a row for each area and year, its columns the figures.</summary>
/// <remarks>Columns as in “Explore education statistics: open data standards”: time_period, geographic_level, codes and names of areas, filters, indicators.</remarks>
public sealed class OpenDataFile
{
    private static readonly string[] Needed = ["time_period", "geographic_level", "country_code", "country_name", "region_code", "region_name", "new_la_code", "la_name"];
    private static readonly string[] Named = [.. Needed, "old_la_code", "time_identifier"];

    private readonly List<Row> _rows = [];
    private readonly List<CsvNote> _problems = [];

    private OpenDataFile()
    {
    }

    /// <summary>What is wrong with it; the whole file is refused for it.</summary>
    public IReadOnlyList<CsvNote> Problems => _problems;

    public int Rows => _rows.Count;

    /// <summary>As each was named last.</summary>
    public IReadOnlyList<Area> Areas { get; private set; } = [];

    /// <summary>The years that it holds, by the one in which each ends.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The known indicators whose columns it has.</summary>
    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    public static OpenDataFile Read(IReadOnlyList<CsvLine> lines)
    {
        var file = new OpenDataFile();
        if (file.HasColumns(lines)) file.Take(lines);
        return file;
    }

    public IEnumerable<AreaFigure> Figures(Indicator indicator) => _rows.SelectMany(row => indicator.YearEnds is { } end ? [row.Figure(indicator, end)] : row.MonthsOf());

    private bool HasColumns(IReadOnlyList<CsvLine> lines)
    {
        if (lines.Count == 0) _problems.Add(new(0, null, "It has no rows."));
        else _problems.AddRange(Needed.Where(one => !lines[0].Cells.ContainsKey(one)).Select(one => new CsvNote(1, one, "This column is missing.")));
        return _problems.Count == 0;
    }

    private void Take(IReadOnlyList<CsvLine> lines)
    {
        var columns = lines[0].Cells.Keys.ToHashSet(StringComparer.Ordinal);
        Indicators = [.. Indicator.All.Where(one => one.Columns.All(columns.Contains))];
        if (Indicators.Count == 0) _problems.Add(new(1, null, $"None of its columns is known. Known are the columns of: {string.Join("; ", Indicator.All.Select(one => one.Title))}."));
        var used = Indicators.SelectMany(one => one.Columns.Append(one.Published ?? "")).Where(columns.Contains).Distinct().ToList();
        var parted = columns.Where(one => !Named.Contains(one) && !used.Contains(one) && lines.Any(line => IsTotal(line.Cells, one))).ToList();
        foreach (var (number, cells) in lines.Where(line => parted.TrueForAll(filter => IsTotal(line.Cells, filter)))) Add(number, cells, used);
        foreach (var twice in _rows.GroupBy(one => (one.Area.Code, one.Year)).Where(one => one.Count() > 1))
            _problems.Add(new(twice.Last().Number, null, $"{twice.Last().Area.Name} has two rows for {Text(twice.Key.Year)}."));
        Areas = [.. _rows.GroupBy(one => one.Area.Code).Select(one => one.MaxBy(row => row.Year)!.Area).OrderBy(one => one.Level).ThenBy(one => one.Name, StringComparer.Ordinal)];
        Years = [.. _rows.Select(one => one.Year).Distinct().Order()];
    }

    /// <summary>Where a file parts its figures by a filter, such as age, the rows of the whole are those called Total.</summary>
    private static bool IsTotal(IReadOnlyDictionary<string, string> cells, string filter) => "Total".Equals(cells.GetValueOrDefault(filter), StringComparison.OrdinalIgnoreCase);

    private void Add(int number, IReadOnlyDictionary<string, string> cells, List<string> used)
    {
        var year = YearOf(cells["time_period"]);
        var area = AreaOf(cells);
        if (year is null) _problems.Add(new(number, "time_period", $"“{cells["time_period"]}” is no year; years are written 2018 or 201718."));
        if (area is null) _problems.Add(new(number, "geographic_level", $"“{cells["geographic_level"]}” with these codes is neither England, nor a region, nor an authority."));
        var figures = new Dictionary<string, TableFigure>(used.Count);
        foreach (var column in used)
        {
            if (TableFigure.Read(cells.GetValueOrDefault(column)) is { } figure) figures[column] = figure;
            else _problems.Add(new(number, column, $"“{cells[column]}” is neither a number nor one of the signs for a figure that is not there."));
        }
        if (year is { } known && area is not null) _rows.Add(new(number, known, area, figures));
    }

    /// <summary>2018, 201718 and 2017/18 all end in 2018.</summary>
    private static int? YearOf(string text)
    {
        var digits = text.Replace("/", "", StringComparison.Ordinal);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        var ends = digits.Length is 6 && year % 100 == (year / 100 + 1) % 100 ? year / 100 + 1 : year;
        return digits.Length is 4 or 6 && ends is >= 1990 and < 2200 ? ends : null;
    }

    private static Area? AreaOf(IReadOnlyDictionary<string, string> cells) => cells["geographic_level"].ToUpperInvariant() switch
    {
        "NATIONAL" when cells["country_code"].Length > 0 => new(cells["country_code"], cells["country_name"], AreaLevel.National, null, null),
        "REGIONAL" when cells["region_code"].Length > 0 => new(cells["region_code"], cells["region_name"], AreaLevel.Regional, null, null),
        "LOCAL AUTHORITY" when cells["new_la_code"].Length > 0 => new(cells["new_la_code"], cells["la_name"], AreaLevel.Authority, cells["region_name"], cells.GetValueOrDefault("old_la_code")),
        _ => null,
    };

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private sealed record Row(int Number, int Year, Area Area, Dictionary<string, TableFigure> Figures)
    {
        public AreaFigure Figure(Indicator indicator, (int Month, int Day) end)
        {
            var to = new DateOnly(Year, end.Month, end.Day);
            return Of(to.AddYears(-1).AddDays(1), to, Sum(indicator.Numerator), Sum(indicator.Denominator), Published(indicator), indicator);
        }

        public IEnumerable<AreaFigure> MonthsOf() => Indicator.Months.Select((name, place) =>
        {
            var from = new DateOnly(Year - 1, 4, 1).AddMonths(place);
            var count = Figures[name];
            return new AreaFigure(Area.Code, from, from.AddMonths(1).AddDays(-1), count.Value, null, count.Value, count.Why);
        });

        private AreaFigure Of(DateOnly from, DateOnly to, TableFigure? numerator, TableFigure? denominator, TableFigure? published, Indicator indicator)
        {
            var counted = indicator.Denominator.Count > 0 ? Share(numerator?.Value, denominator?.Value, indicator.Unit) : indicator.Published is null ? numerator?.Value : null;
            var value = counted ?? published?.Value;
            return new(Area.Code, from, to, numerator?.Value, denominator?.Value, value, value is null ? published?.Why ?? numerator?.Why ?? denominator?.Why ?? Missing.NotApplicable : null);
        }

        private static double? Share(double? numerator, double? denominator, FigureUnit unit) => denominator is > 0 ? (double)unit.Factor() * numerator / denominator : null;

        private TableFigure? Published(Indicator indicator) => indicator.Published is { } column && Figures.TryGetValue(column, out var figure) ? figure : null;

        /// <summary>What is added up is known only where all of it is.</summary>
        private TableFigure? Sum(IReadOnlyList<string> columns)
        {
            if (columns.Count == 0) return null;
            var all = columns.Select(one => Figures[one]).ToList();
            return all.Find(one => one.Value is null) is { Why: { } why } ? new(null, why) : new(all.Sum(one => one.Value!.Value), null);
        }
    }
}

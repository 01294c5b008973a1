using System.Globalization;
using Candour.Performance;

namespace Candour.Example;

/// <summary>A measure as the file tells it.</summary>
internal sealed record MeasureText(string Code, DateOnly Entered, string By, FigureUnit Unit, Polarity Better, MeasureFrequency Frequency, string Title)
{
    public Dictionary<string, string> Fields { get; } = [];

    public List<TargetPoint> Targets { get; } = [];

    public List<FigureText> Figures { get; } = [];

    public List<SaidText> Said { get; } = [];

    public static IReadOnlyList<MeasureText> Read(string file)
    {
        var measures = new List<MeasureText>();
        string? service = null;
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == ' ')
            {
                measures[^1].Take(line.Trim(), ref service);
                continue;
            }
            measures.Add(Begin(line));
            service = null;
        }
        return measures;
    }

    public IReadOnlyList<string> List(string field) => Fields.TryGetValue(field, out var said) ? DataText.List(said, ',') : [];

    private static MeasureText Begin(string line)
    {
        var parts = DataText.List(line[2..], '|');
        var words = DataText.List(parts[0], ' ');
        return new(
            words[0], DataText.Day(words[1]), words[2], Enum.Parse<FigureUnit>(words[3], ignoreCase: true), Enum.Parse<Polarity>(words[4], ignoreCase: true),
            Enum.Parse<MeasureFrequency>(words[5], ignoreCase: true), parts[1]);
    }

    private void Take(string line, ref string? service)
    {
        var (what, rest) = DataText.Cut(line);
        if (what is "target" or "gradually")
        {
            var (on, value) = DataText.Cut(rest);
            Targets.Add(new(DataText.Day(on), decimal.Parse(value, CultureInfo.InvariantCulture), what == "gradually"));
        }
        else if (what == "of") service = rest;
        else if (what == "months") Figures.AddRange(Months(rest));
        else if (what == "said") Said.Add(SaidText.Read(rest));
        else if (what == "again") Figures.Add(FigureText.Read(rest, service) with { IsAgain = true });
        else if (char.IsAsciiDigit(what[0])) Figures.Add(FigureText.Read(line, service));
        else Fields.Add(what, rest);
    }

    private static IEnumerable<FigureText> Months(string row)
    {
        var (first, figures) = DataText.Cut(row);
        var month = DataText.Day($"{first}-01");
        return DataText.List(figures, ' ').Select((figure, i) => new FigureText(month.AddMonths(i), month.AddMonths(i + 1).AddDays(-1), figure, Service: null, Entered: null, Vintage: null, Note: null));
    }
}

/// <summary>A figure as the file tells it.</summary>
/// <param name="Entered">Where it is not a fortnight after the period.</param>
internal sealed record FigureText(DateOnly From, DateOnly To, string Figure, string? Service, DateOnly? Entered, string? Vintage, string? Note, bool IsAgain = false)
{
    public static FigureText Read(string line, string? service)
    {
        var parts = DataText.List(line, '|');
        var (head, entered) = DataText.List(parts[0], '@') is [var before, var day] ? (before, DataText.Day(day)) : (parts[0], (DateOnly?)null);
        var (period, figure) = DataText.Cut(head);
        var (from, to) = Period(period);
        return new(from, to, figure, service, entered, parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }

    /// <summary>2018-10, 2018-10-15 or 2018-07-01..2018-09-30.</summary>
    public static (DateOnly From, DateOnly To) Period(string text)
    {
        if (text.Split("..") is [var from, var to]) return (DataText.Day(from), DataText.Day(to));
        if (text.Length > 7) return (DataText.Day(text), DataText.Day(text));
        var month = DataText.Day($"{text}-01");
        return (month, month.AddMonths(1).AddDays(-1));
    }
}

/// <summary>Commentary as the file tells it: the period, the day, who, and the words.</summary>
internal sealed record SaidText(DateOnly From, DateOnly To, DateOnly On, string By, string Words)
{
    public static SaidText Read(string line)
    {
        var (period, afterPeriod) = DataText.Cut(line);
        var (on, afterDay) = DataText.Cut(afterPeriod);
        var (by, words) = DataText.Cut(afterDay);
        var (from, to) = FigureText.Period(period);
        return new(from, to, DataText.Day(on), by, words);
    }
}

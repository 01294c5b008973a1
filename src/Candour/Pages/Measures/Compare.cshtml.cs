using System.Globalization;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>A measure of the council beside England, its region, its statistical neighbours and every authority.</summary>
public sealed class CompareModel(Desk desk) : MeasurePage(desk)
{
    private const int YearsShown = 6;

    /// <summary>The last day of the period; the latest unless said.</summary>
    [FromQuery]
    public DateOnly? To { get; set; }

    /// <summary>Other authorities to be shown, by their codes.</summary>
    [FromQuery]
    public List<string> Also { get; set; } = [];

    public BenchmarkView Benchmarks => BenchmarkView.Of(View);

    public Indicator? Indicator { get; private set; }

    public Benchmark? Release { get; private set; }

    public IReadOnlyList<DateOnly> Periods { get; private set; } = [];

    public AreaComparison? Comparison { get; private set; }

    /// <summary>The periods up to the one that is compared, the latest first.</summary>
    public IReadOnlyList<AreaComparison> Years { get; private set; } = [];

    /// <summary>The council's own figure of the same period, as the programme has it.</summary>
    public Observation? Local => Comparison is { } one ? Measures.Figure(Measure.Id, null, one.From, one.To) : null;

    public void OnGet()
    {
        Indicator = Indicator.Find(Measure.Indicator);
        Release = Indicator is null ? null : Benchmarks.Latest(Indicator.Code);
        if (Release is null) return;
        Periods = BenchmarkView.Periods(Release);
        var at = To is { } asked && Periods.Contains(asked) ? asked : Periods[0];
        Years = [.. Periods.Where(one => one <= at).Take(YearsShown).Select(one => Benchmarks.Compare(Release, Indicator!, one, Also))];
        Comparison = Years[0];
    }

    public string Value(double? value, Missing? why) => value is { } known ? MeasureWords.Value((decimal)known, Indicator!.Unit) : TableFigure.Words(why ?? Missing.Unavailable);

    /// <summary>Where the true share lies with 95 % confidence; empty where the counts are not known.</summary>
    public string Interval(Comparator one) => Indicator!.Unit is FigureUnit.Percent && one is { Numerator: { } above, Denominator: > 0 and var below } && above <= below && above % 1 == 0 && below % 1 == 0
        ? MeasureWords.Interval(Proportion.Of(above, below)) ?? ""
        : "";

    public string Counted(Comparator one) => one is { Numerator: { } above, Denominator: { } below } ? $"{Number(above)} of {Number(below)}" : one.Numerator is { } count ? Number(count) : "";

    /// <summary>The authority and those beside it, the same in every period.</summary>
    public static IEnumerable<Comparator> Shown(AreaComparison period) => new[] { period.Own }.OfType<Comparator>().Concat(period.Others);

    /// <summary>Every authority by how many cases it has; null where the measure is no proportion.</summary>
    public FunnelPlot? Plot => Comparison is { Mean: { } mean } one ? new()
    {
        Title = Signal(one),
        Subtitle = $"{Indicator!.Title}, {new MeasurePeriod(one.From, one.To).Words}, by number of cases",
        Source = $"{Release!.File}. Limits of 95 and 99.8 % around the mean of all",
        Mean = mean,
        Limits = cases => Funnel.LimitsAt(cases, mean),
        Points =
        [
            .. one.Authorities.Where(area => area.Chance?.Value is not null)
                .Select(area => new FunnelPoint(area.Area.Name, area.Figure.Denominator!.Value, area.Chance!.Value!.Value, Words(area.Chance.Significance), area.IsOwn)),
        ],
    } : null;

    private static string Signal(AreaComparison period) => period.Place is not { Chance: { Value: not null } chance, Area.Name: var name }
        ? "Authorities and the mean of all"
        : chance.Significance is FunnelSignificance.None ? $"{name} lies within what chance explains" : $"{name} is {Words(chance.Significance)} than chance explains";

    private static string Words(FunnelSignificance significance) => significance switch
    {
        FunnelSignificance.Low95 => "lower",
        FunnelSignificance.Low998 => "much lower",
        FunnelSignificance.High95 => "higher",
        FunnelSignificance.High998 => "much higher",
        _ => "",
    };

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>The 22nd lowest of 152, in the best quarter.</summary>
    public string? PlaceInWords => Comparison is { Place: { Rank: { } rank } place } all
        ? $"{InWords.Ordinal(rank)} of the {all.Known} authorities that have a figure, {Order}{(place.Band is { } band ? $"; {Quarter(band)}" : "")}"
        : null;

    private string Order => Indicator!.Better switch
    {
        Polarity.Lower => "the lowest first",
        Polarity.Higher => "the highest first",
        _ => "the highest first, which is neither better nor worse",
    };

    private static string Quarter(QuartileBand band) => band switch
    {
        QuartileBand.A => "in the best quarter",
        QuartileBand.B => "in the second quarter",
        QuartileBand.C => "in the third quarter",
        _ => "in the worst quarter",
    };
}

using System.Globalization;
using Candour.Improvement;
using Candour.Performance;

namespace Candour.Commands;

/// <summary>Something found that the output says, with a code for scripts.</summary>
internal sealed record CodedProblem(string Code, string Message);

/// <summary>A point as <c>candour spc</c> prints it.</summary>
internal sealed record SpcPoint(
    DateOnly Date, double? Value, double? MovingRange, double? Mean, double? Lower, double? Upper, double? Target, Signal Signal, PointType Type);

/// <summary>A chart as <c>candour spc</c> prints it; limits are those of the latest stretch.</summary>
internal sealed record SpcOutput(
    string RuleSet, double? Mean, double? Lower, double? Upper, IReadOnlyList<SpcPoint> Points, PointType? Variation, AssuranceType Assurance,
    IReadOnlyList<CodedProblem> Problems)
{
    public static SpcOutput Of(XmrChart chart, IReadOnlyList<CodedProblem> problems)
    {
        var limits = chart.Points is [.., var last] ? last.Limits : default;
        return new(
            XmrRules.Version, Known(limits.Mean), Known(limits.Lower), Known(limits.Upper),
            [
                .. chart.Points.Select(one => new SpcPoint(
                    one.Date, one.Value, one.MovingRange, Known(one.Limits.Mean), Known(one.Limits.Lower), Known(one.Limits.Upper), one.Target, one.Signal, one.Type)),
            ],
            chart.Variation, chart.Assurance, problems);
    }

    public static void WriteTable(XmrChart chart, IReadOnlyList<CodedProblem> problems, TextWriter to)
    {
        to.WriteLine($"{"date",-12}{"value",10}{"range",10}{"lower",10}{"mean",10}{"upper",10}  signal");
        foreach (var one in chart.Points)
            to.WriteLine($"{one.Date.Iso(),-12}{Short(one.Value),10}{Short(one.MovingRange),10}{Short(one.Limits.Lower),10}{Short(one.Limits.Mean),10}{Short(one.Limits.Upper),10}  {Words(one)}".TrimEnd());
        to.WriteLine();
        to.WriteLine($"Variation: {(chart.Variation is { } type ? SignalWords.Of(type) : "nothing is said of it")}. Assurance: {SignalWords.Of(chart.Assurance)}. Rules: {XmrRules.Version}.");
        foreach (var problem in problems) to.WriteLine(problem.Message);
    }

    private static string Words(XmrPoint one) => one.Signal is Signal.None ? "" : $"{SignalWords.Of(one.Signal)}: {SignalWords.Of(one.Type)}";

    private static string Short(double? number) => number is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "";

    private static double? Known(double number) => double.IsNaN(number) ? null : number;
}

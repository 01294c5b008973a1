using System.CommandLine;
using System.Globalization;
using Candour.Practice;

namespace Candour.Commands;

/// <summary><c>candour practice measures WORKBOOK --as-at DATE</c>: every measure with its definition and interval.</summary>
internal static class PracticeMeasuresCommand
{
    public static Command Create()
    {
        var counting = new PracticeCounting();
        var by = new Option<string?>("--by") { Description = "Also by team or by worker.", HelpName = "team|worker" };
        by.AcceptOnlyFromAmong("team", "worker");
        var command = new Command("measures", "Count every measure on a day, with its definition and interval.") { by };
        counting.AddTo(command);
        command.SetAction((parsed, cancelled) =>
        {
            var (asAt, settings, group) = (counting.AsAt(parsed), counting.Settings(parsed), parsed.GetValue(by) is { } name ? Enum.Parse<MeasureGroup>(name, ignoreCase: true) : MeasureGroup.Authority);
            var figures = counting.Count(parsed, data => new MeasureCount(data, asAt, settings, counting.Calendar(parsed)).Count(group), cancelled);
            if (counting.Json(parsed)) Output.WriteJson(new { asAt, measures = figures.Select(one => FigureOutput.Of(one, settings)) });
            else Write(figures, settings, Console.Out);
            return Task.FromResult(CommandLine.Done);
        });
        return command;
    }

    private static void Write(IReadOnlyList<MeasureFigure> figures, PracticeSettings settings, TextWriter to)
    {
        foreach (var one in figures)
        {
            if (one.Group is null) to.WriteLine($"{one.Measure.Title} ({one.Measure.Code})\n  {one.Measure.DefinitionWith(settings)}");
            to.WriteLine($"  {one.Group ?? "All"}: {Words(one, settings)}{(one.Reason is null ? "" : $" {one.Reason}")}");
        }
    }

    private static string Words(MeasureFigure one, PracticeSettings settings) => string.Create(CultureInfo.InvariantCulture, $"{(one.Value, one.Measure.Unit) switch
    {
        (null, _) => "no value.",
        (_, PracticeUnit.Percent) => $"{Short(one.Value)} % ({one.Numerator} of {one.Denominator}; 95 % interval {Short(one.Lower)} to {Short(one.Upper)}).",
        (_, PracticeUnit.Days) => $"{Short(one.Value)} days ({one.Denominator} children).",
        (_, PracticeUnit.Weeks) => $"{Short(one.Value)} weeks ({one.Denominator} children).",
        _ => $"{Short(one.Value)} children ({one.Denominator} workers; at most {one.Most}; {one.WorkersAbove} with more than {settings.Caseload}).",
    }}");

    private static string Short(double? value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0}");

    private sealed record FigureOutput(
        string Code, string Title, string Definition, IReadOnlyList<ListId> Lists, long Numerator, long Denominator, double? Value, PracticeUnit Unit, string? Group,
        double? Lower, double? Upper, long Excluded, string? Reason, IEnumerable<LeftOut> LeftOut, long? Most, long? WorkersAbove)
    {
        public static FigureOutput Of(MeasureFigure one, PracticeSettings settings) => new(
            one.Measure.Code, one.Measure.Title, one.Measure.DefinitionWith(settings), one.Measure.Lists, one.Numerator, one.Denominator, one.Value, one.Measure.Unit, one.Group,
            one.Lower, one.Upper, one.Excluded, one.Reason, one.LeftOut.Where(left => left.Rows > 0), one.Most, one.WorkersAbove);
    }
}

using System.CommandLine;
using Candour.Performance;

namespace Candour.Commands;

/// <summary><c>candour funnel FILE.csv</c>: which areas lie further from the mean of all than chance explains.</summary>
internal static class FunnelCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Columns area, numerator and denominator." };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("funnel", "Compare areas with the mean of all, given how many cases each has.") { file, json };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(FileInfo info, bool json)
    {
        var file = FigureFile.Open(info, "area", "numerator", "denominator");
        var funnel = Funnel.Of([.. file.Lines.Select(line => Read(file, line))]);
        if (json) Output.WriteJson(new { mean = funnel.Mean, areas = funnel.Areas });
        else Write(funnel, Console.Out);
        return CommandLine.Done;
    }

    private static FunnelInput Read(FigureFile file, Improvement.CsvLine line)
    {
        var (numerator, denominator) = (file.Count(line, "numerator"), file.Count(line, "denominator"));
        if (numerator > denominator) throw file.Refuse(line, "numerator", "it is more than the denominator");
        return new(file.Text(line, "area"), numerator, denominator);
    }

    private static void Write(Funnel funnel, TextWriter to)
    {
        to.WriteLine(funnel.Mean is null ? "There are no cases." : $"Mean of all: {Output.Percent(funnel.Mean)} %");
        foreach (var one in funnel.Areas)
            to.WriteLine(one.Value is null ? $"{one.Area,-40} no cases" : $"{one.Area,-40}{Output.Percent(one.Value),8}   95 %: {Output.Percent(one.Lower95)} to {Output.Percent(one.Upper95)}   99.8 %: {Output.Percent(one.Lower998)} to {Output.Percent(one.Upper998)}   {Words(one.Significance)}".TrimEnd());
    }

    private static string Words(FunnelSignificance significance) => significance switch
    {
        FunnelSignificance.Low95 => "low",
        FunnelSignificance.Low998 => "very low",
        FunnelSignificance.High95 => "high",
        FunnelSignificance.High998 => "very high",
        _ => "",
    };
}

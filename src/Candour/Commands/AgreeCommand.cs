using System.CommandLine;
using Candour.Assurance;
using Candour.Improvement;

namespace Candour.Commands;

/// <summary><c>candour agree FILE.csv --scale a,b,c,d</c>: how far a moderator agreed with an auditor.</summary>
internal static class AgreeCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Columns case, auditor and moderator: the grade that each of the two gave." };
        var scale = new Option<string>("--scale") { Description = "The grades from the lowest to the highest, with commas between.", HelpName = "GRADES", Required = true };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("agree", "Say how far a moderator agreed with an auditor, and in which direction marks were moved.") { file, scale, json };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, Scale(parsed.GetValue(scale)!), parsed.GetValue(json)));
        return command;
    }

    private static int Run(FileInfo info, GradeScale scale, bool json)
    {
        var file = FigureFile.Open(info, "case", "auditor", "moderator");
        var found = new Agreement(GradeTable.Of(scale, file.Named("case").Select(one => new Marks(Grade(file, one.Line, "auditor", scale), Grade(file, one.Line, "moderator", scale)))));
        if (json) AgreeOutput.WriteJson(found, scale);
        else AgreeOutput.Write(found, scale, Console.Out);
        return CommandLine.Done;
    }

    private static GradeScale Scale(string text)
    {
        var grades = text.Split(',', StringSplitOptions.TrimEntries);
        return GradeScale.Problem(grades) is { } problem ? throw new UnusableInputException($"--scale: {problem}") : new(grades);
    }

    private static int Grade(FigureFile file, CsvLine line, string column, GradeScale scale)
    {
        var grade = file.Text(line, column);
        return scale.Place(grade) ?? throw file.Refuse(line, column, $"“{grade}” is no grade of the scale; its grades are {InWords.List(scale.Grades)}");
    }
}

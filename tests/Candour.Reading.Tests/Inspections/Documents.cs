using Candour.Reading.Inspections;

namespace Candour.Reading.Tests.Inspections;

/// <summary>A document as read: its parts and what was wrong.</summary>
internal sealed record Document(IReadOnlyList<InspectionPart> Parts, IReadOnlyList<Problem> Problems)
{
    public InspectionPart Only => Parts.ShouldHaveSingleItem();

    public IEnumerable<string> ProblemCodes => Problems.Select(problem => problem.Code);
}

internal static class Documents
{
    public static string Fixture(string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests/Candour.Reading.Tests/Fixtures", name + ".txt"));

    public static Document ReadFixture(string name) => Read(Fixture(name));

    public static Document Read(string text) => Read(Lines(text));

    public static Document Read(IReadOnlyList<Line> lines)
    {
        var problems = new List<Problem>();
        return new([.. InspectionReader.Read(lines, problems).Cast<InspectionPart>()], problems);
    }

    /// <summary>Lines with pages, as a reader of PDF text gives them.</summary>
    public static IReadOnlyList<Line> Lines(string text)
    {
        var page = 1;
        var lines = new List<Line>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('\f')) page++;
            lines.Add(new(lines.Count + 1, line.TrimStart('\f'), page));
        }
        return lines;
    }

    public static IEnumerable<string> Said(this IEnumerable<Judgement> judgements) =>
        judgements.Select(judgement => $"{judgement.Area}: {judgement.Grade}");

    public static IEnumerable<string> Said(this IEnumerable<RecommendationDraft> recommendations) =>
        recommendations.Select(item => $"{item.Group} {item.Number}: {item.Text}");
}

using System.Security.Cryptography;
using Candour.Intake;
using Candour.Performance;
using Candour.Site;

namespace Candour.Example;

/// <summary>Official statistics as they had come out by then: Eastmere and the countries and regions with figures that were published, among authorities that are invented.</summary>
internal static class Statistics
{
    private static readonly (DateOnly On, string File)[] Files =
    [
        (new(2018, 2, 20), "social-work-workforce-2017.csv"),
        (new(2018, 2, 20), "statistical-neighbours.csv"),
        (new(2018, 10, 29), "children-in-need-2016-to-2018.csv"),
    ];

    public static void Tell(Story story)
    {
        foreach (var (on, file) in Files)
        {
            var (at, made) = (London.At(on, new(10, 15)), 0);
            story.Tell(at, "Performance Analyst", $"From the file {file}",
                Read(file).Changes(at).Select(one => story.Add(one.Type, one.Record with { Id = Identity.Of(at, made++, file) })).ToList());
        }
    }

    /// <summary>The three years that the workforce strategy reckons with, and what would come of it if as many left as a year before.</summary>
    public static void Project(Story story)
    {
        var (at, startsOn) = (London.At(new(2018, 10, 8), new(14, 0)), new DateOnly(2018, 10, 1));
        var strategy = new WorkforceScenario
        {
            Id = Identity.Of(at, 0, "workforce"), Title = "As the workforce strategy has it", Note = "Turnover stays where it was in September 2018.",
            StartsOn = startsOn, Posts = 262, Vacancies = 114, Turnover = [15], Target = 15,
            Routes = [new("Newly qualified social workers", [40, 40, 40]), new("Agency workers who become permanent", [6, 4, 2]), new("Experienced social workers", [14, 25, 25])],
        };
        story.Tell(at, "Performance Analyst", null,
            story.Add(MeasureChanges.ScenarioAdded, strategy),
            story.Add(MeasureChanges.ScenarioAdded, strategy with { Id = Identity.Of(at, 1, "workforce"), Title = "If as many leave as in February 2018", Note = "Turnover returns to 23.3 %, its height in February 2018.", Turnover = [23.3m] }));
    }

    private static OpenDataText Read(string file)
    {
        using var stream = typeof(Statistics).Assembly.GetManifestResourceStream($"Example/{file}")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        content.Position = 0;
        return new(file, Convert.ToHexStringLower(SHA256.HashData(content.ToArray())), TableFile.Read(content, file, TableFile.Uploaded));
    }
}

using Candour.Performance;
using Candour.Site;

namespace Candour.Example;

/// <summary>What Eastmere reckons with for its workforce.</summary>
internal static class Projections
{
    /// <summary>The three years that the workforce strategy reckons with, and what would come of it if as many left as a year before.</summary>
    public static void Tell(Story story)
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
}

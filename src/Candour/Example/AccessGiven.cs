using System.Globalization;
using Candour.Assurance;
using Candour.Site;

namespace Candour.Example;

/// <summary>Whom Eastmere let read from outside. Nobody has the keys, and the days are over.</summary>
internal sealed class AccessGiven(Story story, Cast cast)
{
    private static readonly (DateOnly Given, DateOnly Until, string For, SharedPart Part, int? Visit)[] All =
    [
        (new(2018, 6, 4), new(2018, 6, 30), "Intervention adviser", SharedPart.Programme, null),
        (new(2018, 8, 10), new(2018, 8, 31), "Lead inspector", SharedPart.Visit, 8),
    ];

    public void Tell()
    {
        foreach (var (i, one) in All.Index())
        {
            var at = OfficeHours.On(one.Given, $"access {i}");
            story.Tell(at, cast.Title("im"), null, story.Add(AssuranceChanges.LinkGiven, new AccessLink
            {
                Id = Identity.Of(at, 0, $"access {i}"),
                Number = string.Create(CultureInfo.InvariantCulture, $"AL-{i + 1}"),
                For = one.For,
                Part = one.Part,
                Visit = one.Visit is { } number ? Visits.IdOf(number) : null,
                Until = one.Until,
                By = cast.Title("im"),
                KeyHash = AccessKeys.Hash($"{at:O}"),
            }));
        }
    }
}

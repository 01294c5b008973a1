using System.Globalization;
using Candour.Assurance;

namespace Candour.Example;

/// <summary>What Eastmere says of its own practice: too well of children in care at first, and as it was found half a year later.</summary>
internal sealed class SelfEvaluations(Story story, Cast cast, Recommendations recommendations)
{
    public void Tell()
    {
        var number = 0;
        List<string> lines = [];
        foreach (var line in DataText.Lines("self-evaluations.txt"))
        {
            if (line[0] != ' ' && lines.Count > 0)
            {
                Tell(lines, ++number);
                lines = [];
            }
            lines.Add(line);
        }
        Tell(lines, ++number);
    }

    private void Tell(List<string> lines, int number)
    {
        var head = DataText.List(lines[0][2..], '|');
        var words = DataText.List(head[0], ' ');
        var said = lines.Skip(1).Select(DataText.Cut).ToLookup(one => one.First, one => one.After);
        var at = OfficeHours.On(DataText.Day(words[0]), $"self-evaluation {number}");
        story.Tell(at, cast.Title(words[1]), null, story.Add(AssuranceChanges.SelfEvaluationAdded, new SelfEvaluation
        {
            Id = Identity.Of(at, 0, $"self-evaluation {number}"),
            Number = string.Create(CultureInfo.InvariantCulture, $"S-{number}"),
            Title = head[1],
            On = DataText.Day(words[2]),
            Framework = words[3],
            Areas = [.. said["judge"].Select(Area)],
            WhatIsKnown = said["known"].Single(),
            HowItIsKnown = said["how"].Single(),
            WhatIsPlanned = said["plan"].Single(),
        }));
    }

    private AreaEvaluation Area(string line)
    {
        var parts = DataText.List(line, '|');
        return new(parts[0], parts[1], parts[4], [.. DataText.List(parts[2], ';').Select(Proof.Titled)], [.. DataText.List(parts[3], ',').Select(recommendations.Id)]);
    }
}

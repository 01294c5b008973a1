using System.Globalization;
using Candour.Assurance;
using Candour.Site;

namespace Candour.Example;

/// <summary>What the Direction has somebody report to somebody, and what was reported, mostly in time.</summary>
internal sealed class Duties(Story story, Cast cast)
{
    /// <summary>After everything else of the day, so that what it is about is there.</summary>
    private static readonly TimeOnly Evening = new(17, 55);

    public void Tell()
    {
        foreach (var (i, text) in DutyText.Read("duties.txt").Index()) Tell(text, i + 1);
    }

    private void Tell(DutyText text, int number)
    {
        var at = OfficeHours.On(text.Entered, text.What);
        var duty = new ReportingDuty
        {
            Id = Identity.Of(at, 0, $"duty {number}"),
            Number = string.Create(CultureInfo.InvariantCulture, $"D-{number}"),
            What = text.What,
            Who = cast.Id(text.Who),
            ToWhom = text.ToWhom,
            Source = Sources.All["DIR17"].Id,
            Reference = text.Place,
            EveryMonths = text.EveryMonths,
            EachTime = text.EveryMonths is null ? text.Rhythm : null,
            First = text.First,
            RecordedAs = text.RecordedAs,
        };
        story.Tell(at, cast.Title(text.By), null, story.Add(AssuranceChanges.DutyAdded, duty));
        foreach (var one in text.Reports)
        {
            var made = London.At(one.On > text.Entered ? one.On : text.Entered, Evening);
            story.Tell(made, cast.Title(text.By), null, story.Add(AssuranceChanges.DutyReported, new DutyReport
            {
                Id = Identity.Of(made, 0, $"{duty.Number} {one.Due:O}"), Duty = duty.Id, Due = one.Due, On = one.On, What = one.What,
                Subject = one.Evidence is { } evidence ? Proof.Titled(evidence) : null,
            }));
        }
    }
}

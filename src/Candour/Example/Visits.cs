using System.Globalization;
using Candour.Assurance;
using Candour.Site;

namespace Candour.Example;

/// <summary>Who came to look at Eastmere, how it made ready, what it handed over and what they found.</summary>
internal sealed class Visits(Story story, Cast cast, Recommendations recommendations)
{
    private static readonly TimeOnly Evening = new(17, 50);

    private static readonly IReadOnlyList<VisitText> All = VisitText.Read("visits.txt");

    public static Guid IdOf(int number) => Identity.Of(At(number), 0, $"visit {number}");

    public void Tell()
    {
        foreach (var (i, text) in All.Index()) Tell(text, i + 1);
    }

    private static DateTimeOffset At(int number) => OfficeHours.On(All[number - 1].Entered, $"visit {number}");

    private void Tell(VisitText text, int number)
    {
        var at = At(number);
        var visit = new Visit
        {
            Id = IdOf(number),
            Number = string.Create(CultureInfo.InvariantCulture, $"V-{number}"),
            Kind = text.Kind,
            Title = text.Title,
            Visitor = text.Visitor,
            From = text.From,
            To = text.To,
            Focus = text.Focus,
            Event = EventText.All.FirstOrDefault(one => one.Name == text.Kind.Event() && one.On == text.From)?.Id,
        };
        story.Tell(at, cast.Title(text.By), null, [story.Add(AssuranceChanges.VisitAdded, visit), .. text.Ready.Select((one, i) => story.Add(AssuranceChanges.PreparationAdded, new VisitPreparation
        {
            Id = Identity.Of(at, i + 1, $"ready {number} {i}"), Visit = visit.Id, Text = one.Text, Owner = cast.Id(one.Who), WorkingDaysBefore = one.Before,
        }))]);
        foreach (var (i, one) in text.Ready.Index().Where(one => one.Item.Done is not null))
            story.Tell(OfficeHours.On(one.Done!.Value, one.Text), cast.Title(one.Who), null,
                story.Alter<VisitPreparation>(AssuranceChanges.PreparationChanged, Identity.Of(at, i + 1, $"ready {number} {i}"), item => item with { DoneOn = one.Done }));
        foreach (var one in text.Shared) Share(text, visit, one);
        if (text.Outcome is { } outcome)
            story.Tell(London.At(outcome.On, Evening), cast.Title(text.By), null, story.Alter<Visit>(AssuranceChanges.VisitChanged, visit.Id, one => one with { Outcome = outcome.Said }));
        if (text.Letter is { } letter) Find(text, visit, Sources.All[letter]);
    }

    private void Share(VisitText text, Visit visit, (DateOnly On, string With, string What) one)
    {
        var at = OfficeHours.On(one.On, one.What);
        story.Tell(at, cast.Title(text.By), null,
            story.Add(AssuranceChanges.ShareAdded, new VisitShare { Id = Identity.Of(at, 0, $"share {one.What}"), Visit = visit.Id, What = one.What, With = one.With, On = one.On }));
    }

    /// <summary>In the evening of the day by which the letter and its evidence were there.</summary>
    private void Find(VisitText text, Visit visit, SourceText letter)
    {
        var proof = text.Found.Any(one => one.IsProof) ? Proof.SeenFrom(text.From!.Value) : default;
        var at = London.At(proof.Collected > letter.Entered ? proof.Collected : letter.Entered, Evening);
        story.Tell(at, cast.Title(text.By), null,
        [
            story.Alter<Visit>(AssuranceChanges.VisitChanged, visit.Id, one => one with { Letter = letter.Id }),
            .. text.Found.Select((one, i) => story.Add(AssuranceChanges.FindingAdded, new VisitFinding
            {
                Id = Identity.Of(at, i, $"found {visit.Number} {i}"),
                Visit = visit.Id,
                Area = one.Area,
                Progress = one.Progress,
                Text = one.Text,
                Bears = [.. one.Bears.Select(reference => reference.StartsWith("CSIP-", StringComparison.Ordinal) ? Actions.IdOf(reference) : recommendations.Id(reference))],
                Evidence = one.IsProof ? proof.Id : null,
            })),
        ]);
    }
}

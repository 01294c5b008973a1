using System.Globalization;
using Candour.Assurance;

namespace Candour.Example;

/// <summary>What bears on Eastmere’s claims, for and against, as it came in: bright claims and thin proof at first, and more that was seen from outside later.</summary>
internal sealed class Proof(Story story, Cast cast, Recommendations recommendations)
{
    public static IReadOnlyList<EvidenceText> All { get; } = EvidenceText.Read("evidence.txt");

    /// <summary>What inspectors saw from a day on, and when the programme had it.</summary>
    public static (Guid Id, DateOnly Collected) SeenFrom(DateOnly day) =>
        All.Index().Where(one => one.Item is { Method: EvidenceMethod.Inspection } seen && seen.From == day).Select(one => (IdOf(one.Item, one.Index), one.Item.Collected)).Single();

    public static Guid Titled(string title) => All.Index().Where(one => one.Item.Title == title).Select(one => IdOf(one.Item, one.Index)).Single();

    /// <summary>The number of the evidence that came in on a day.</summary>
    public static string NumberOf(DateOnly collected) => Number(All.Index().Single(one => one.Item.Collected == collected).Index);

    public void Tell()
    {
        foreach (var (i, text) in All.Index())
            story.Tell(At(text, i), cast.Title(text.By), null, story.Add(AssuranceChanges.EvidenceAdded, new Evidence
            {
                Id = IdOf(text, i),
                Number = Number(i),
                Title = text.Title,
                Summary = text.Says,
                Shows = text.Shows,
                Method = text.Method,
                Line = text.Line,
                ObservedFrom = text.From,
                ObservedTo = text.To,
                CollectedOn = text.Collected,
                Collector = text.Collector,
                Independence = text.Nearness,
                Classification = text.Method is EvidenceMethod.Inspection ? Classification.Public : Classification.Internal,
                Bearings = [.. text.For.Select(one => new Bearing(Subject(one))), .. text.Against.Select(one => new Bearing(Subject(one), Contradicts: true))],
                Round = text.Round is { } round ? CaseRounds.IdOf(round) : null,
                Supersedes = text.Instead is { } number ? Numbered(number) : null,
            }));
    }

    private static string Number(int place) => string.Create(CultureInfo.InvariantCulture, $"E-{place + 1}");

    private static Guid Numbered(string number)
    {
        var place = int.Parse(number[2..], CultureInfo.InvariantCulture) - 1;
        return IdOf(All[place], place);
    }

    private static Guid IdOf(EvidenceText text, int place) => Identity.Of(At(text, place), 0, $"evidence {place}");

    private static DateTimeOffset At(EvidenceText text, int place) => OfficeHours.On(text.Collected, $"evidence {place}");

    private Guid Subject(string reference) => reference.StartsWith("CSIP-", StringComparison.Ordinal) ? Actions.IdOf(reference) : recommendations.Id(reference);
}

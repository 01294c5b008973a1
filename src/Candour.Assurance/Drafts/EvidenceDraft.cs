using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>Evidence as a form or a row of a file says it.</summary>
public sealed record EvidenceDraft
{
    private static readonly DateOnly First = new(2000, 1, 1);

    public string? Title { get; init; }

    public string? Summary { get; init; }

    public Shows? Shows { get; init; }

    public EvidenceMethod? Method { get; init; }

    public EvidenceLine? Line { get; init; }

    /// <summary>Null where it was looked at on one day.</summary>
    public DateOnly? ObservedFrom { get; init; }

    public DateOnly? ObservedTo { get; init; }

    /// <summary>The day from which the programme had it; null for today.</summary>
    public DateOnly? CollectedOn { get; init; }

    public string? Collector { get; init; }

    public Independence? Independence { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public Classification Classification { get; init; } = Classification.Internal;

    /// <summary>The references of what it speaks for: CSIP-12, OFS17-3.</summary>
    public IReadOnlyList<string> Supports { get; init; } = [];

    /// <summary>The references of what it speaks against.</summary>
    public IReadOnlyList<string> Contradicts { get; init; } = [];

    /// <summary>The number of the item in whose place it stands.</summary>
    public string? Supersedes { get; init; }

    public string? Link { get; init; }

    public Checked<Evidence> Add(AssuranceView view, DateTimeOffset at, DateOnly today, EvidenceFile? file) =>
        Make(view, today, file, () => new Evidence
        {
            Id = Record.NewId(at), Number = $"E-{LastNumber(view) + 1}", Title = "", Shows = default, Method = default, Line = default,
            ObservedFrom = default, ObservedTo = default, CollectedOn = default, Collector = "", Independence = default,
        });

    /// <param name="file">Null where the file stays.</param>
    public Checked<Evidence> Change(AssuranceView view, Evidence before, DateOnly today, EvidenceFile? file) =>
        Make(view, today, file ?? before.File, () => before, before);

    /// <summary>12 where the last is E-12.</summary>
    internal static int LastNumber(AssuranceView view) => view.Evidence.Select(one => int.TryParse(one.Number.AsSpan(2), out var number) ? number : 0).DefaultIfEmpty().Max();

    private Checked<Evidence> Make(AssuranceView view, DateOnly today, EvidenceFile? file, Func<Evidence> start, Evidence? before = null)
    {
        var (bearings, unknown) = Bearings(view.Programme);
        var earlier = Draft.Said(Supersedes) is { } number ? view.By(number) : null;
        return new Problems()
            .Required(Title, "title", "Say what it is.")
            .Unless(Shows is not null, "shows", "Say what it shows.")
            .Unless(Method is not null, "method", "Say how it was found out.")
            .Unless(Line is not null, "line", "Say who looked.")
            .Unless(Independence is not null, "independence", "Say how near whoever looked stands to the lead.")
            .Unless(Line is not EvidenceLine.Independent || Independence is null or Candour.Assurance.Independence.Independent, "independence", "Somebody from outside is independent of the lead. Choose another line if they are not.")
            .Unless(before?.Round is null || Line is null || (Line, Shows, Method, Independence) == (before.Line, before.Shows, before.Method, before.Independence), "line", "It is an audit round: what it counts for follows from that.")
            .Required(Collector, "collector", "Say which post or body looked.")
            .Unless(ObservedTo is not null, "observedTo", "Give the last day of what was looked at.")
            .Unless(!(ObservedTo > today), "observedTo", "That day is still to come. Evidence is of what was seen.")
            .Unless(!(ObservedFrom > ObservedTo), "observedFrom", "The first day lies after the last.")
            .Unless(!((ObservedFrom ?? ObservedTo) < First), "observedFrom", "That day is too long ago to be meant.")
            .Unless(!(CollectedOn > today), "collectedOn", "That day is still to come.")
            .Unless(!((CollectedOn ?? before?.CollectedOn) < ObservedTo), "collectedOn", "It cannot have been there before it was seen.")
            .Unless(!(ValidUntil < ObservedTo), "validUntil", "It would have expired before it was seen.")
            .Unless(unknown.Count == 0, Supports.Intersect(unknown).Any() ? "supports" : "contradicts", $"No action or recommendation is called {InWords.List(unknown)}.")
            .Unless(bearings.Count > 0 || unknown.Count > 0, "supports", "Say at least one action or recommendation that it speaks for or against.")
            .Unless(bearings.DistinctBy(one => one.On).Count() == bearings.Count, "contradicts", "It cannot speak for and against the same thing. Make two items of it.")
            .Unless(Draft.Said(Supersedes) is null || earlier is not null, "supersedes", $"There is no evidence {Supersedes?.Trim()}.")
            .Unless(earlier is null || earlier.Id != before?.Id, "supersedes", "It cannot stand in its own place.")
            .Unless(earlier is null || view.SupersededBy(earlier) is not { } other || other.Id == before?.Id, "supersedes", $"{earlier?.Number} is superseded already.")
            .Unless(Draft.Said(Link) is not { } link || IsAddress(link), "link", "Give an address that begins with https:// or http://.")
            .Or(() => start() with
            {
                Title = Title!.Trim(),
                Summary = Draft.Said(Summary),
                Shows = Shows!.Value,
                Method = Method!.Value,
                Line = Line!.Value,
                ObservedFrom = ObservedFrom ?? ObservedTo!.Value,
                ObservedTo = ObservedTo!.Value,
                CollectedOn = CollectedOn ?? before?.CollectedOn ?? today,
                Collector = Collector!.Trim(),
                Independence = Independence!.Value,
                ValidUntil = ValidUntil,
                Classification = Classification,
                Bearings = bearings,
                Supersedes = earlier?.Id,
                Link = Draft.Said(Link),
                File = file,
            });
    }

    private (IReadOnlyList<Bearing> Known, IReadOnlyList<string> Unknown) Bearings(ProgrammeView programme)
    {
        var asked = Draft.Lines(Supports).Select(one => (Reference: one, Against: false)).Concat(Draft.Lines(Contradicts).Select(one => (Reference: one, Against: true)))
            .Distinct().Select(one => (one.Reference, one.Against, Id: programme.ActionBy(one.Reference)?.Id ?? programme.RecommendationBy(one.Reference)?.Id)).ToList();
        return ([.. asked.Where(one => one.Id is not null).Select(one => new Bearing(one.Id!.Value, one.Against))], [.. asked.Where(one => one.Id is null).Select(one => one.Reference)]);
    }

    private static bool IsAddress(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}

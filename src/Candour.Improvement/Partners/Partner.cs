using System.Globalization;

namespace Candour.Improvement;

/// <summary>Another authority, or a body, with which the council works at its improvement for a time.</summary>
public sealed record Partner : NumberedRecord
{
    /// <summary>What the work is about.</summary>
    public required string Work { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while no end is set.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The actions and recommendations that it is to help.</summary>
    public IReadOnlyList<Guid> Helps { get; init; } = [];

    /// <summary>The post that answers for the work on the council's side.</summary>
    public required Guid Owner { get; init; }

    /// <summary>What was done together, oldest first.</summary>
    public IReadOnlyList<PartnerStep> Steps { get; init; } = [];

    public override IEnumerable<Guid> StandsOn => [Owner, .. Helps];

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{Work} {string.Join(' ', Steps.Select(one => $"{one.Did} {one.Learned} {one.CameOfIt}"))}");

    public bool IsOn(DateOnly day) => From <= day && !(To < day);

    /// <summary>Two partners, one of them at work; of four things that were learned something came of three.</summary>
    public static string Sentence(IReadOnlyCollection<Partner> all, DateOnly today)
    {
        if (all.Count == 0) return "No authority helps yet, or it is not recorded.";
        var (steps, came) = (all.Sum(one => one.Steps.Count), all.Sum(one => one.Steps.Count(step => step.CameOfIt is not null)));
        var learned = steps == 0 ? "Nothing is recorded yet of what was learned." : $"{InWords.Count(steps, "time")} something was learned; {(came == 0 ? "of none" : came == steps ? "of each" : string.Create(CultureInfo.InvariantCulture, $"of {came}"))} it is said what came of it.";
        return $"{InWords.Count(all.Count, "partner")}, {all.Count(one => one.IsOn(today))} at work today. {learned}";
    }
}

/// <summary>Something that was done with a partner: a visit, a week of work together, an audit.</summary>
/// <param name="CameOfIt">What the council does otherwise since; null while nobody can say.</param>
public sealed record PartnerStep(Guid Id, DateOnly On, string Did, string Learned, string? CameOfIt);

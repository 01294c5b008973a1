namespace Candour.Improvement;

/// <summary>A rule about the numbers of a plan that has not ended.</summary>
internal abstract record NumberRule(string Code, string Title) : StressRule(Code, Title)
{
    public sealed override IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today) => view.Plans
        .Where(plan => !(plan.EndedOn <= today))
        .Select(plan => Look([.. view.ActionsOf(plan).Select(one => one.Number.Trim())]) is { } sentence
            ? Weakness.Of(plan, sentence, "number")
            : null)
        .OfType<Weakness>();

    protected abstract string? Look(IReadOnlyList<string> numbers);
}

internal sealed record NumberGap() : NumberRule("number-gap", "The plan's numbering has a gap")
{
    protected override string? Look(IReadOnlyList<string> numbers)
    {
        var series = numbers.Select(PlanNumber.Of).OfType<PlanNumber>().GroupBy(one => one.Before, one => one.Last);
        var missing = series.SelectMany(one => PlanNumber.Missing(one.Key, [.. one.Distinct().Order()])).ToList();
        return missing switch
        {
            [] => null,
            [var only] when !only.Contains(" to ", StringComparison.Ordinal) => $"Number {only} is missing.",
            _ => $"Numbers {InWords.List(missing)} are missing.",
        };
    }
}

internal sealed record NumberTwice() : NumberRule("number-twice", "The plan uses a number twice")
{
    protected override string? Look(IReadOnlyList<string> numbers)
    {
        var repeated = numbers.Where(one => one.Length > 0).CountBy(one => one, StringComparer.OrdinalIgnoreCase)
            .Where(one => one.Value > 1).Select(one => $"{one.Key} ({InWords.Times(one.Value)})").ToList();
        return repeated switch
        {
            [] => null,
            [var only] => $"Number {only} stands for different actions.",
            _ => $"Numbers {InWords.List(repeated)} stand for different actions.",
        };
    }
}

namespace Candour.Time;

/// <summary>What can only be seen with all files together: events that nobody names, two versions of a rule for one day.</summary>
internal static class RuleCheck
{
    public static void Together(IReadOnlyList<RuleFile> files, IReadOnlyList<ClockRule> rules, IReadOnlyDictionary<string, string> events)
    {
        foreach (var file in files)
            for (var i = 0; i < file.Rules.Count; i++)
                CheckEvents(file, i, events);

        foreach (var versions in rules.GroupBy(r => r.Code))
        {
            var inOrder = versions.OrderBy(r => r.ValidFrom ?? DateOnly.MinValue).ToList();
            for (var i = 1; i < inOrder.Count; i++)
                if ((inOrder[i].ValidFrom ?? DateOnly.MinValue) <= (inOrder[i - 1].ValidTo ?? DateOnly.MaxValue))
                    throw new RuleFileException(inOrder[i].File, $"{versions.Key}.validFrom", "two versions of this rule hold on one day");
        }
    }

    private static void CheckEvents(RuleFile file, int place, IReadOnlyDictionary<string, string> events)
    {
        var rule = file.Rules[place];
        foreach (var (field, name) in new[] { ("trigger", rule.Trigger), ("fulfilledBy", rule.FulfilledBy), ("endedBy", rule.EndedBy), ("gives", rule.Gives) })
            if (name is not null && !events.ContainsKey(name))
                throw new RuleFileException(file.Name, $"rules[{place}].{field}", $"no file says what the event '{name}' is; add it under events");
    }
}

namespace Candour.Improvement;

/// <summary>One thing that a record says, in words; null where it says nothing.</summary>
public readonly record struct Said(string Label, string? Words);

/// <summary>One thing that two states of a record say differently.</summary>
public sealed record Difference(string Field, string? Before, string? After)
{
    /// <summary>Without the lines that both states say: of a list that grows, what was added.</summary>
    public Difference News() => this with { Before = Without(Before, After), After = Without(After, Before) };

    private static string? Without(string? one, string? other) =>
        one is null || other is null ? one : Draft.Said(string.Join('\n', one.Split('\n').Except(other.Split('\n'))));
}

/// <summary>Records in words, field by field, for timelines, comparisons and files.</summary>
public static class Describe
{
    /// <summary>What changed from one state to the next; all that it says for a record that is new.</summary>
    /// <param name="view">Where the names of other records are looked up.</param>
    public static IReadOnlyList<Difference> Changes(Ledger.Record? before, Ledger.Record? after, ProgrammeView view)
    {
        var (then, now) = (Words(before, view), Words(after, view));
        return
        [
            .. then.Keys.Union(now.Keys)
                .Select(label => new Difference(label, then.GetValueOrDefault(label), now.GetValueOrDefault(label)))
                .Where(one => one.Before != one.After),
        ];
    }

    /// <summary>Everything that a record says.</summary>
    public static IEnumerable<Said> All(Ledger.Record record, ProgrammeView view)
    {
        var said = record switch
        {
            PlanAction action => ActionWords.Of(action, view),
            ActionUpdate update => ActionWords.Of(update, view),
            Waiver waiver => ActionWords.Of(waiver, view),
            Source source => PlanWords.Of(source, view),
            Recommendation recommendation => PlanWords.Of(recommendation, view),
            Plan plan => PlanWords.Of(plan, view),
            Council council => ProgrammeWords.Of(council),
            Programme programme => ProgrammeWords.Of(programme),
            Post post => ProgrammeWords.Of(post, view),
            Person person => ProgrammeWords.Of(person, view),
            ProgrammeEvent happened => ProgrammeWords.Of(happened, view),
            ClockRuling ruling => ProgrammeWords.Of(ruling, view),
            DocumentImport import => ProgrammeWords.Of(import),
            ITold told => told.Say(view),
            _ => throw new ArgumentException($"No words for {record.GetType().Name}.", nameof(record)),
        };
        return said.Where(one => !string.IsNullOrEmpty(one.Words));
    }

    /// <summary>What people call a record, or a plan's theme: an action's reference, a post's title.</summary>
    public static string Name(Guid id, ProgrammeView view) =>
        view.Snapshot.Find<Ledger.Record>(id) is { } record ? Name(record, view) : view.ThemeBy(id)?.Name ?? "not recorded";

    /// <summary>What an action or a recommendation says.</summary>
    public static string Text(Guid id, ProgrammeView view) => view.Snapshot.Find<Ledger.Record>(id) switch
    {
        PlanAction action => action.Text,
        Recommendation recommendation => recommendation.Text,
        _ => "",
    };

    public static string Name(Ledger.Record record, ProgrammeView view) => record switch
    {
        PlanAction action => action.Reference,
        Recommendation recommendation => recommendation.Reference,
        Source source => source.Title,
        Plan plan => plan.Name,
        Post post => post.Title,
        Person person => person.Name,
        Council council => council.Name,
        Programme programme => programme.Name,
        ProgrammeEvent happened => happened.Label ?? happened.Name,
        DocumentImport import => import.FileName,
        ITold told => told.Name(view),
        _ => Name(record.About, record, view),
    };

    private static string Name(Guid about, Ledger.Record record, ProgrammeView view) =>
        about != record.Id ? Name(about, view) : record switch
        {
            ClockRuling ruling => ruling.Rule,
            Waiver waiver => waiver.Rule,
            _ => "",
        };

    // Two sayings under one label are one saying, line by line.
    private static Dictionary<string, string> Words(Ledger.Record? record, ProgrammeView view) => record is null ? [] : All(record, view)
        .GroupBy(one => one.Label, one => one.Words)
        .ToDictionary(group => group.Key, group => string.Join('\n', group));
}

using System.Globalization;
using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>One thing that happened to an action, as its page tells it.</summary>
/// <param name="By">As the ledger names whoever did it.</param>
/// <param name="Text">What was said or done, where a sentence says it.</param>
/// <param name="Differences">What else the record says differently since.</param>
public sealed record StoryEvent(
    string Title, string By, DateTimeOffset At, string? Reason, string? Text, IReadOnlyList<Difference> Differences)
{
    public string? InTheWay { get; init; }

    public string? NextStep { get; init; }

    /// <summary>What brought it about, where that has a page of its own.</summary>
    public StoryCause? Cause { get; init; }
}

public sealed record StoryCause(string Words, string Href);

/// <summary>What happened to an action, from the ledger.</summary>
public sealed class ActionStory
{
    private readonly ProgrammeView _view;
    private readonly List<StoryEvent> _told = [];
    private readonly Dictionary<Guid, Record> _states = [];
    private ActionUpdate? _lastUpdate;

    private ActionStory(ProgrammeView view) => _view = view;

    /// <param name="entries">All entries about the action, in any order.</param>
    /// <returns>Newest first.</returns>
    public static IReadOnlyList<StoryEvent> Of(IEnumerable<Entry> entries, RecordKinds kinds, ProgrammeView view)
    {
        var story = new ActionStory(view);
        foreach (var entry in entries.OrderBy(one => one.Sequence))
            story.Tell(entry, entry.Removes ? null : kinds.Read(entry.Kind, entry.State));
        story._told.Reverse();
        return story._told;
    }

    private void Tell(Entry entry, Record? after)
    {
        var before = _states.GetValueOrDefault(entry.Subject);
        if (after is null) _states.Remove(entry.Subject);
        else _states[entry.Subject] = after;
        _told.Add((before, after) switch
        {
            (null, ActionUpdate update) => Reported(entry, update),
            (PlanAction then, PlanAction now) => Changed(entry, then, now),
            _ => Plain(entry, null, before is null || after is null ? [] : Describe.Changes(before, after, _view)),
        });
    }

    private StoryEvent Reported(Entry entry, ActionUpdate update)
    {
        var (before, now) = (_lastUpdate is null ? null : _view.Programme.Claim(_lastUpdate.Claim), _view.Programme.Claim(update.Claim));
        _lastUpdate = update;
        var name = $"“{now.Name}”";
        var title = before switch
        {
            null => $"First claim: {name}",
            _ when before.Code == now.Code => $"Claim stays at {name}",
            _ => $"Claim {Direction(before, now)} from “{before.Name}” to {name}",
        };
        return Plain(entry, update.Commentary, []) with { Title = title, InTheWay = update.InTheWay, NextStep = update.NextStep };
    }

    private StoryEvent Changed(Entry entry, PlanAction then, PlanAction now) => entry.Type switch
    {
        Changes.ActionDueDateMoved => Plain(entry, Moved(then, now), []),
        Changes.ActionClosed or Changes.ActionTransferred => Plain(entry, Ended(now), []),
        _ => Plain(entry, null, Describe.Changes(then, now, _view)),
    };

    private static StoryEvent Plain(Entry entry, string? text, IReadOnlyList<Difference> differences) => new(
        EntryTitles.Of(entry.Type), entry.Actor, entry.At,
        entry.Reason is { } reason && text?.Contains(reason, StringComparison.Ordinal) != true ? reason : null,
        string.IsNullOrWhiteSpace(text) ? null : text, differences);

    private string? Ended(PlanAction now) => now.Closure is not { } closure ? null : closure.TransferredTo is { } heir
        ? $"Goes on in {Describe.Name(heir, _view)}. {closure.How}"
        : closure.How;

    private static string? Moved(PlanAction then, PlanAction now)
    {
        var moved = now.Milestones.FirstOrDefault(one => then.Milestones.FirstOrDefault(old => old.Id == one.Id)?.Current != one.Current);
        if (moved is not { Moves: [.., var last] }) return null;
        var from = moved.Name is null ? "From" : $"{moved.Name}: from";
        return string.Create(CultureInfo.InvariantCulture,
            $"{from} {InWords.Day(last.From)} to {InWords.Day(last.To)}, {InWords.Days(Math.Abs(last.Days))} {(last.Days < 0 ? "earlier" : "later")}, for the {InWords.Ordinal(moved.Moves.Count)} time");
    }

    private static string Direction(ClaimDefinition before, ClaimDefinition now) =>
        now.Standing > before.Standing ? "raised" : now.Standing < before.Standing ? "lowered" : "changed";
}

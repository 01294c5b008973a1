using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What the minutes say under one item. Each item has its own, so that two clerks write at once.</summary>
public sealed record Minute : ToldRecord
{
    public required Guid Item { get; init; }

    /// <summary>What the board heard and noted.</summary>
    public string? Noted { get; init; }

    /// <summary>What members raised.</summary>
    public string? Points { get; init; }

    /// <summary>What was resolved, in numbers.</summary>
    public IReadOnlyList<string> Resolved { get; init; } = [];

    /// <summary>What fits under no heading.</summary>
    public string? Text { get; init; }

    public bool IsEmpty => this is { Noted: null, Points: null, Resolved.Count: 0, Text: null };

    public override Guid About => Item;

    public override IEnumerable<Guid> StandsOn => [Item];

    public override string Name(ProgrammeView view) => $"Minute of {Describe.Name(Item, view)}";
}

/// <summary>The minute of an item as the page says it, as far as it is typed.</summary>
public sealed record MinuteDraft(string? Noted, string? Points, IReadOnlyList<string> Resolved, string? Text)
{
    public static MinuteDraft Of(Minute? one) => new(one?.Noted, one?.Points, one?.Resolved ?? [], one?.Text);

    /// <summary>The item's minute with what was typed; a new one where it has none.</summary>
    public Checked<Minute> Write(GovernanceView view, AgendaItem item, DateTimeOffset at) => new Problems()
        .Unless(view.MinutesOf(item.Meeting)?.IsLocked != true, "text", "The minutes are approved and locked. A change makes a new version.")
        .Or(() => (view.MinuteOf(item.Id) ?? new() { Id = Ledger.Record.NewId(at), Item = item.Id }) with
        {
            Noted = Draft.Said(Noted),
            Points = Draft.Said(Points),
            Resolved = Draft.Lines(Resolved),
            Text = Draft.Said(Text),
        });
}

using System.Globalization;
using Candour.Improvement;

namespace Candour.Practice;

/// <summary>That somebody knows that something is late or due for a child, and what they say of it. It holds in later loads too, until the thing falls due anew.</summary>
public sealed record Acknowledgement : GuardedRecord
{
    /// <summary>The child's pseudonym. No history tells it.</summary>
    public required string Child { get; init; }

    public required string Rule { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>What is known or done about it. No history tells it: it may say more of a child than everybody may read.</summary>
    public required string Note { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public override string UniqueName => string.Create(CultureInfo.InvariantCulture, $"{Child} {Rule} {Due:yyyy-MM-dd}");

    public static Checked<Acknowledgement> Of(WatchItem item, string? note, string by, DateOnly on, DateTimeOffset at) => new Problems()
        .Required(note, "note", "Say what you know of it or do about it.")
        .Unless(note is null || note.Length <= 1000, "note", "Keep the note to 1,000 characters.")
        .Or(() => new Acknowledgement { Id = NewId(at), Child = item.Child, Rule = item.Rule, Due = item.Due, Note = note!.Trim(), By = by, On = on });

    public override string Name(ProgrammeView view) => $"{WatchRule.TitleOf(Rule)}, due on {InWords.Day(Due)}";

    public override IEnumerable<Said> Say(ProgrammeView view) =>
        [new("Rule", WatchRule.TitleOf(Rule)), new("Due", InWords.Day(Due)), new("Acknowledged", $"{InWords.Day(On)}, {By}"), new("Child and note", "shown to those only who may see children’s records")];
}

using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages;

namespace Candour.Site;

/// <summary>What happened to one record, of whatever project, as its page tells it.</summary>
internal static class RecordStory
{
    /// <summary>What happened to an action or a recommendation, and what was told about it; a challenge leads to its own page.</summary>
    /// <param name="entries">Newest first.</param>
    /// <returns>In the order of the entries.</returns>
    public static IReadOnlyList<StoryEvent> About(IReadOnlyList<Entry> entries, RecordKinds kinds, ProgrammePage page) =>
    [
        .. ActionStory.Of(entries, kinds, page.View).Zip(entries, (told, entry) => told with
        {
            Title = AssuranceChanges.Title(entry.Type) ?? told.Title,
            Cause = page.View.Snapshot.Find<Challenge>(entry.Subject) is { } challenge ? new($"{challenge.Title}: {challenge.Question}", page.Keep(Links.Challenge(challenge))) : null,
        }),
    ];

    /// <param name="fields">What a change is told by besides its title and reason; all else has a place of its own on the page.</param>
    /// <returns>Newest first.</returns>
    public static IReadOnlyList<StoryEvent> Of(IReadOnlyList<Entry> entries, RecordKinds kinds, ProgrammeView view, params IReadOnlyList<string> fields) =>
    [
        .. ActionStory.Of(entries, kinds, view).Zip(entries.OrderByDescending(one => one.Sequence), (told, entry) => told with
        {
            Title = ProgrammeRecords.Title(entry.Type),
            Differences = [.. told.Differences.Where(one => fields.Contains(one.Field))],
        }),
    ];
}

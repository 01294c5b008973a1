using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Site;

/// <summary>What happened to one record, of whatever project, as its page tells it.</summary>
internal static class RecordStory
{
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

using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Site;

/// <summary>What happened to one record, of whatever project, as its page tells it.</summary>
internal static class RecordStory
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<StoryEvent> Of(IReadOnlyList<Entry> entries, RecordKinds kinds, ProgrammeView view) =>
    [
        .. ActionStory.Of(entries, kinds, view)
            .Zip(entries.OrderByDescending(one => one.Sequence), (told, entry) => told with { Title = ProgrammeRecords.Title(entry.Type) }),
    ];
}

using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Storage;

namespace Candour.Site;

/// <summary>Finds out what somebody else did to a record after a form was made from it.</summary>
public sealed class Conflicts(History history, RecordKinds kinds, Desk desk)
{
    /// <summary>The record as it was in one of its versions; null where it never had that version.</summary>
    public async Task<T?> VersionAsync<T>(Guid subject, int version) where T : Record =>
        await history.VersionAsync(desk.Authority, subject, version) is { Removes: false } entry ? kinds.Read(entry.Kind, entry.State) as T : null;

    /// <param name="view">The programme as it stands now.</param>
    /// <param name="expected">The version that the form was made from.</param>
    /// <param name="sent">The form; its field <c>Version</c> says the version.</param>
    public async Task<ConflictView> LookAsync(ProgrammeView view, Guid subject, int expected, IFormCollection sent, string href)
    {
        var found = view.Snapshot.VersionOf(subject);
        var last = await history.VersionAsync(desk.Authority, subject, found == 0 ? expected + 1 : found);
        var before = await VersionAsync<Record>(subject, expected);
        return new()
        {
            Who = last?.Actor ?? "Somebody",
            When = last?.At,
            Deed = last is null ? "Changed" : ProgrammeRecords.Title(last.Type),
            Changed = Describe.Changes(before, view.Snapshot.Find<Record>(subject), view),
            Carried = ConflictView.Carry(sent, "Version", $"{found}"),
            Href = href,
        };
    }
}

using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Storage;

namespace Candour.Site;

/// <summary>Finds out what somebody else did to a record after a form was made from it.</summary>
public sealed class Conflicts(History history, RecordKinds kinds, Desk desk)
{
    /// <param name="view">The programme as it stands now.</param>
    /// <param name="refused">What the form asked for, from a version that no longer stands.</param>
    /// <param name="sent">The form as it came in; its field <c>Version</c> says the version.</param>
    internal async Task<ConflictView> LookAsync(ProgrammeView view, Change refused, SentForm form, IFormCollection sent, string href)
    {
        var (subject, found) = (refused.Record.Id, view.Snapshot.VersionOf(refused.Record.Id));
        var last = await history.VersionAsync(desk.Authority, subject, found == 0 ? refused.Expected + 1 : found);
        var (before, theirs) = (await VersionAsync(subject, refused.Expected), view.Snapshot.Find<Record>(subject));
        var conflict = new ConflictView
        {
            Who = last?.Actor ?? "Somebody",
            When = last?.At,
            Deed = last is null ? "Changed" : ProgrammeRecords.Title(last.Type),
            Changed = Describe.Changes(before, theirs, view),
            Carried = ConflictView.Carry(sent, "Version", $"{found}"),
            Href = href,
        };
        return refused.Removes ? conflict with { Typed = [new("Taken out", Describe.Name(refused.Record, view))] } : form.Beside(conflict, before, theirs);
    }

    /// <summary>The record as it was in one of its versions; null where it never had that version.</summary>
    private async Task<Record?> VersionAsync(Guid subject, int version) =>
        await history.VersionAsync(desk.Authority, subject, version) is { Removes: false } entry ? kinds.Read(entry.Kind, entry.State) : null;
}

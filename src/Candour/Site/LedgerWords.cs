using System.Globalization;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Site;

/// <summary>Entries of the ledger as pages tell them.</summary>
internal sealed class LedgerWords(RecordKinds kinds, ProgrammeView view)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>3 December 2018, 14:05</summary>
    public static string When(Entry entry) => entry.At.ToLondon().ToString("d MMMM yyyy, HH:mm", English);

    public static string What(Entry entry) => ProgrammeRecords.Title(entry.Type);

    /// <summary>What people call the record that the entry is about: as it is called today, else as it was called then.</summary>
    public string About(Entry entry)
    {
        if (view.Snapshot.VersionOf(entry.About) > 0) return Describe.Name(entry.About, view) is { Length: > 0 } name ? name : ProgrammeRecords.Kind(entry.Kind);
        return !entry.Removes && Describe.Name(kinds.Read(entry.Kind, entry.State), view) is { Length: > 0 } then ? then : $"{ProgrammeRecords.Kind(entry.Kind)}, no longer there";
    }

    /// <summary>Null where there is nothing to open any more.</summary>
    public string? Address(Entry entry) => RecordLinks.To(entry.About, view);
}

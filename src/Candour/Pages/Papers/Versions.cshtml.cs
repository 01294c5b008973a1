using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Papers;

/// <summary>Every version of a paper, the newest first, with what it changed line by line.</summary>
public sealed class VersionsModel(Desk desk, History history, RecordKinds kinds) : PaperPage(desk)
{
    /// <summary>What was changed under one heading.</summary>
    public sealed record Changed(string Heading, IReadOnlyList<LineChange> Lines);

    public sealed record PaperVersion(int Number, string Deed, string By, DateTimeOffset At, string? Reason, IReadOnlyList<Changed> Changes);

    public IReadOnlyList<PaperVersion> Versions { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var entries = await history.OfAsync(Desk.Authority, Id, Desk.Until, HttpContext.RequestAborted);
        var papers = entries.Select(one => (Entry: one, Paper: (Paper)kinds.Read(one.Kind, one.State))).ToList();
        Versions =
        [
            .. papers.Select((one, place) => new PaperVersion(
                one.Entry.Version, ProgrammeRecords.Title(one.Entry.Type), one.Entry.Actor, one.Entry.At, one.Entry.Reason,
                [.. Changes(place == 0 ? null : papers[place - 1].Paper, one.Paper)])).Reverse(),
        ];
    }

    private IEnumerable<Changed> Changes(Paper? before, Paper after)
    {
        var sections = PaperSections.All.Select(one => (one.Heading, Before: before?.Section(one.Key), After: after.Section(one.Key)));
        return Heads(before, after).Concat(sections).Where(one => one.Before != one.After)
            .Select(one => new Changed(one.Heading, LineChange.Between(one.Before, one.After)));
    }

    private IEnumerable<(string Heading, string? Before, string? After)> Heads(Paper? before, Paper after) =>
    [
        ("Title", before?.Title, after.Title),
        ("Kind", before?.Type.ToString(), after.Type.ToString()),
        ("Authors", Names(before), Names(after)),
        ("File", before?.FileName, after.FileName),
    ];

    private string Names(Paper? paper) => InWords.List((paper?.Authors ?? []).Select(Governance.NameOf));
}
